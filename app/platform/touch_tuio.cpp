#include "platform/touch_tuio.hpp"

#include "platform/unavailable.hpp"
#include "platform/wake_on_input.hpp"
#include "touch/tuio/receiver.hpp"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <set>
#include <stdexcept>
#include <system_error>

namespace platform {
namespace {

constexpr int buffered = 4 << 20; // bytes that wait in the system while a frame is drawn
constexpr int mostAtOnce = 2000;  // packets in one poll: whoever floods the port does not stop the table
constexpr base::Seconds aged = 1; // a time of the system that says more was set in between

class Socket {
 public:
  explicit Socket(int port, in_addr address)
      : descriptor_(socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0)) {
    const int on = 1;
    setsockopt(descriptor_, SOL_SOCKET, SO_RCVBUF, &buffered, sizeof buffered);
    setsockopt(descriptor_, SOL_SOCKET, SO_TIMESTAMPNS, &on, sizeof on);
    sockaddr_in here{};
    here.sin_family = AF_INET;
    here.sin_port = htons(static_cast<std::uint16_t>(port));
    here.sin_addr = address;
    if (descriptor_ >= 0 && bind(descriptor_, reinterpret_cast<const sockaddr*>(&here), sizeof here) == 0)
      return;
    const auto why = std::generic_category().message(errno);
    if (descriptor_ >= 0) close(descriptor_);
    throw Unavailable(Missing::Port, why, {std::to_string(port)});
  }
  ~Socket() { close(descriptor_); }
  Socket(const Socket&) = delete;
  Socket& operator=(const Socket&) = delete;
  int descriptor() const { return descriptor_; }

 private:
  int descriptor_;
};

in_addr addressOf(const std::string& text) {
  in_addr address{};
  if (inet_pton(AF_INET, text.c_str(), &address) != 1)
    throw std::runtime_error("\"" + text + "\" is no IPv4 address of a TUIO sender");
  return address;
}

/// How long ago the system took a packet in: fingers move on while a frame is drawn.
base::Seconds ageOf(msghdr& header) {
  using namespace std::chrono;
  for (auto* part = CMSG_FIRSTHDR(&header); part; part = CMSG_NXTHDR(&header, part)) {
    if (part->cmsg_level != SOL_SOCKET || part->cmsg_type != SCM_TIMESTAMPNS) continue;
    timespec at{};
    std::memcpy(&at, CMSG_DATA(part), sizeof at);
    const auto now = duration<double>(system_clock::now().time_since_epoch()).count();
    const auto age = now - (static_cast<double>(at.tv_sec) + static_cast<double>(at.tv_nsec) * 1e-9);
    return age >= 0 && age <= aged ? age : 0;
  }
  return 0;
}

} // namespace

struct TouchTuio::Port {
  std::set<std::uint32_t> senders;
  Socket socket;
  touch::tuio::Receiver receiver{};
  std::array<std::byte, touch::tuio::mostPacketBytes> packet{};
  WakeOnInput waker;

  Port(const Options& options, std::function<void()> wake)
      : senders(read(options.senders)),
        socket(options.port, {htonl(senders.empty() ? INADDR_LOOPBACK : INADDR_ANY)}),
        waker(socket.descriptor(), std::move(wake)) {}

  static std::set<std::uint32_t> read(const std::vector<std::string>& names) {
    std::set<std::uint32_t> addresses;
    for (const auto& name : names) addresses.insert(addressOf(name).s_addr);
    return addresses;
  }

  /// False where nothing waits any more.
  bool hearOne(base::Seconds now) {
    sockaddr_in from{};
    iovec into{packet.data(), packet.size()};
    alignas(cmsghdr) std::array<std::byte, 64> extra{};
    msghdr header{};
    header.msg_name = &from, header.msg_namelen = sizeof from;
    header.msg_iov = &into, header.msg_iovlen = 1;
    header.msg_control = extra.data(), header.msg_controllen = extra.size();
    const auto size = recvmsg(socket.descriptor(), &header, 0);
    if (size < 0) return errno == EINTR;
    if (!senders.empty() && !senders.count(from.sin_addr.s_addr)) return true;
    std::array<char, INET_ADDRSTRLEN> address{};
    inet_ntop(AF_INET, &from.sin_addr, address.data(), address.size());
    receiver.hear({packet.data(), static_cast<std::size_t>(size)}, address.data(), ntohs(from.sin_port),
                  now - ageOf(header));
    return true;
  }
};

TouchTuio::TouchTuio(const Options& options, std::function<void()> wake)
    : port_(std::make_unique<Port>(options, std::move(wake))) {}

TouchTuio::~TouchTuio() = default;

void TouchTuio::place(const base::Rect& monitor) { port_->receiver.place(monitor); }

void TouchTuio::poll(base::Seconds now, const std::function<void(const touch::Contact&)>& give) {
  for (int i = 0; i < mostAtOnce && port_->hearOne(now); ++i) {
  }
  port_->waker.resume();
  port_->receiver.tick(now);
  port_->receiver.take(give);
}

std::optional<base::Seconds> TouchTuio::next() const { return port_->receiver.due(); }

std::vector<touch::Device> TouchTuio::devices() const { return port_->receiver.devices(); }

} // namespace platform
