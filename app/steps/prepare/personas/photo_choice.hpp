#pragma once
// Choosing a picture from what people have brought: looked for, made small and read beside the table, so that
// a slow stick stops nobody. Knows nothing of what it is for.
#include "base/beside.hpp"
#include "base/found_files.hpp"
#include "look/photo.hpp"
#include "steps/step.hpp"
#include "ui/frame.hpp"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace steps {

/// Shared with the areas that it declares: whoever closes it while another finger is down does no harm.
class PhotoChoice : public std::enable_shared_from_this<PhotoChoice> {
 public:
  explicit PhotoChoice(Room& room) : room_(&room) {}
  struct Sheet {
    std::string name; ///< of its areas: with /<n>, /<n>/small (once it is seen), /before, /after, /close
    Rect box;
    std::function<void(const std::string& png, Point at)> chosen;
    std::function<void()> close;
  };
  void draw(ui::Frame& frame, const Sheet& sheet);

 private:
  struct Read {
    std::string png{};
    std::optional<look::PhotoFault> fault{};
  };
  struct Small {
    std::filesystem::path file{};
    std::string png{}; ///< empty: it cannot be shown
  };
  void take(ui::Frame& frame, const Sheet& sheet);
  void takeSmall(std::size_t first, std::size_t end);
  void drawTile(ui::Frame& frame, const Sheet& sheet, std::size_t index, const Rect& tile);
  void read(const std::filesystem::path& file, Point at);

  Room* room_;
  bool isLooking_ = false;
  base::Beside<std::vector<base::FoundFile>> looking_;
  std::optional<std::vector<base::FoundFile>> found_;
  base::Beside<Read> reading_;
  base::Beside<Small> making_;
  std::map<std::filesystem::path, std::string> small_; ///< of the page that is shown
  Point asked_{};                                      ///< where the finger was that chose
  std::size_t page_ = 0;
};

} // namespace steps
