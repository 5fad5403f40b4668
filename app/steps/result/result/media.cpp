#include "steps/result/result/media.hpp"

namespace steps {
namespace {

namespace fs = std::filesystem;

constexpr base::Seconds between = 2;
constexpr std::size_t most = 4;

void addMedia(std::vector<Destination>& out, const fs::path& root) {
  std::error_code none;
  constexpr auto quietly = fs::directory_options::skip_permission_denied;
  // Advanced by hand: a range's increment throws where a medium goes away meanwhile.
  for (fs::directory_iterator user(root, quietly, none), end; !none && user != end; user.increment(none)) {
    std::error_code gone;
    for (fs::directory_iterator medium(user->path(), quietly, gone); !gone && medium != end;
         medium.increment(gone)) {
      std::error_code unreadable;
      if (medium->is_directory(unreadable) && out.size() < most)
        out.push_back({medium->path().filename().string(), medium->path()});
    }
  }
}

} // namespace

std::vector<Destination> mediaIn(const std::vector<fs::path>& roots) {
  std::vector<Destination> out;
  for (const auto& root : roots) addMedia(out, root);
  return out;
}

const std::vector<Destination>& Media::look(ui::Frame& frame) {
  if (auto found = looking_.take()) {
    found_ = std::move(*found);
    next_ = frame.now() + between;
  }
  if (!looking_.isAsking() && frame.now() >= next_)
    looking_.ask([] { return mediaIn({"/media", "/run/media"}); });
  frame.again(looking_.isAsking() ? frame.now() + 0.3 : next_);
  return found_;
}

} // namespace steps
