#include "base/whole_text.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace base {
namespace {

class Opened {
 public:
  // Without waiting: whoever opens a pipe would wait for its other end.
  explicit Opened(const std::filesystem::path& file)
      : file_(file), descriptor_(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)) {
    if (descriptor_ < 0) fail(errno);
  }
  ~Opened() { ::close(descriptor_); }
  Opened(const Opened&) = delete;
  Opened& operator=(const Opened&) = delete;

  std::size_t size() const {
    struct stat found {};
    if (::fstat(descriptor_, &found) != 0) fail(errno);
    if (S_ISDIR(found.st_mode)) fail(EISDIR);
    if (!S_ISREG(found.st_mode)) fail(EINVAL);
    return static_cast<std::size_t>(found.st_size);
  }
  std::size_t read(char* into, std::size_t count) const {
    std::size_t done = 0;
    while (done < count) {
      const auto got = ::read(descriptor_, into + done, count - done);
      if (got < 0 && errno != EINTR) fail(errno);
      if (got == 0) break;
      done += got > 0 ? static_cast<std::size_t>(got) : 0;
    }
    return done;
  }
  [[noreturn]] void fail(int code) const {
    throw std::filesystem::filesystem_error("read", file_, std::error_code(code, std::generic_category()));
  }

 private:
  std::filesystem::path file_;
  int descriptor_;
};

} // namespace

std::string wholeText(const std::filesystem::path& file, std::size_t most) {
  const Opened opened{file};
  const std::size_t size = opened.size();
  if (size > most) opened.fail(EFBIG);
  std::string text(size, '\0');
  text.resize(opened.read(text.data(), size));
  return text;
}

} // namespace base
