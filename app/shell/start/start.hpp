#pragma once
// The first screen: recent workshops with a small picture of each, a new one from a template, open, language,
// display.
//
// Areas: start/new/<template>, start/recent/<n> from 0, start/open, start/sample, start/display,
// start/language/<code>; on
// the sheets start/sheet/close, start/file/<n>, start/sample/<code>, start/page/before|after,
// start/display/size/<inch>, start/display/plus|minus, start/display/table|wall|laptop, start/display/touch.
#include "base/beside.hpp"
#include "base/found_files.hpp"
#include "document/templates.hpp"
#include "table/room.hpp"
#include "ui/widgets.hpp"

#include <utility>

namespace shell {

class Shell;

class Start {
 public:
  explicit Start(Shell& shell);
  void draw(ui::Frame& frame);

 private:
  enum class Sheet { None, Open, Display };

  void drawHeader(ui::Frame& frame, const base::Rect& box);
  void drawTemplates(ui::Frame& frame, const base::Rect& box);
  void drawTemplate(ui::Frame& frame, const base::Rect& box, const std::string& name,
                    const document::Template& with);
  void drawRecents(ui::Frame& frame, const base::Rect& box);
  void drawRecent(ui::Frame& frame, const base::Rect& box, std::size_t number);
  void drawNoRecents(ui::Frame& frame, const base::Rect& box);
  /// The sheet over everything, with its title and how to close it; gives what is left for its content.
  base::Rect drawSheet(ui::Frame& frame, base::Size size, const std::string& title);
  void drawOpen(ui::Frame& frame);
  void drawFiles(ui::Frame& frame, const base::Rect& box);
  void drawDisplay(ui::Frame& frame);
  void drawSizes(ui::Frame& frame, const base::Rect& box);
  void drawSetting(ui::Frame& frame, const base::Rect& box, table::Setting setting);
  /// When the finger is done: opening one workshop takes this screen away.
  void openLater(std::filesystem::path file);

  Shell& shell_;
  std::vector<std::pair<std::string, document::Template>>
      templates_; ///< the usual one first, the empty one last
  Sheet sheet_ = Sheet::None;
  base::Beside<std::vector<base::FoundFile>> looking_; ///< since the sheet was unfolded
  std::vector<base::FoundFile> found_;                 ///< then
  std::size_t page_ = 0;
};

/// A sketch of a map with this many stages, for what has no picture of its own.
void drawMapSketch(ui::Canvas& canvas, const base::Rect& box, std::size_t stages);

} // namespace shell
