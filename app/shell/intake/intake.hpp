#pragma once
// Bringing in at the table what was written elsewhere: the sheet on which a table is chosen, read, looked at
// and brought in, as one deed.
//
// 1. open() unfolds it over the sheet; pads lie above it, and nobody's keyboard is taken. 2. A file is
// chosen, or cells are pasted; they are read beside the drawing. 3. A preview (preview.hpp) shows what would
// come. 4. One tap brings it in, and one takes all of it back. What was mapped stays while it is folded.
//
// Areas: intake (the sheet), intake/head (drags it), intake/turn, intake/close, intake/kind/map|survey;
// choosing: intake/paste, intake/file/<n>, intake/files, intake/look, intake/error, intake/again; reading:
// intake/reading, intake/cancel; preview: intake/other, intake/says, intake/bring, and those of the preview;
// while it waits for a tap on the sheet intake/asks, intake/asks/back;
// done: intake/done, intake/came/<n>, intake/undo, intake/again, intake/other, intake/go.
#include "base/beside.hpp"
#include "base/found_files.hpp"
#include "shell/intake/preview.hpp"
#include "shell/rim/unfolded.hpp"
#include "ui/scroll.hpp"

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace shell {

class Intake {
 public:
  /// Where tables come from.
  struct Sources {
    std::vector<survey::LaneName> lanes{};
    std::function<std::vector<base::FoundFile>()> files = [] {
      return std::vector<base::FoundFile>{};
    };                            ///< may wait
    std::filesystem::path home{}; ///< is "~" to people
    std::function<std::string()> clipboard = [] { return std::string{}; };
    std::function<IntakeRead(const std::filesystem::path&, const std::vector<survey::LaneName>&,
                             survey::Progress*)>
        read{};
  };
  void setSources(Sources sources) { sources_ = std::move(sources); }
  const Sources& sources() const { return sources_; }

  /// For those at this side; it goes on with what was mapped before it folded.
  void open(Table& table, Side side);
  /// Reads what was pasted; false, and nothing happens, where it is no table.
  bool paste(Table& table, std::string_view text);
  void fold() { isOpen_ = false; }
  bool isOpen() const { return isOpen_; }
  void draw(ui::Frame& frame, Table& table);

 private:
  enum class Screen { Choosing, Reading, Preview, Done };
  /// What was brought in.
  struct Came {
    std::int64_t deed = 0; ///< its seq
    std::vector<std::string> lines{};
    std::string step{};
  };

  void show(Screen screen);
  void look();
  void read(std::string name, std::function<IntakeRead(survey::Progress*)> reading);
  void hear(ui::Frame& frame);
  void take(std::shared_ptr<const IntakeRead> read);
  void bring(Table& table, base::Point at);
  void takeBack(Table& table, base::Point at);
  IntakePreview* preview() const { return previews_[static_cast<std::size_t>(kind_)].get(); }
  double heightOf(Screen screen) const;
  base::Rect boxOf(Table& table);
  void turn();

  void drawHead(ui::Frame& frame, Table& table, const base::Rect& box);
  void drawChoosing(ui::Frame& frame, Table& table, const base::Rect& box);
  double drawError(ui::Frame& frame, const Table& table, const base::Rect& box);
  double drawPaste(ui::Frame& frame, Table& table, const base::Rect& box);
  void drawFiles(ui::Frame& frame, Table& table, const base::Rect& box);
  void drawFile(ui::Frame& frame, Table& table, const base::Rect& row, std::size_t number);
  void drawReading(ui::Frame& frame, Table& table, const base::Rect& box);
  void drawPreview(ui::Frame& frame, Table& table, const base::Rect& box);
  void drawAsking(ui::Frame& frame, Table& table, const std::string& words);
  void drawDone(ui::Frame& frame, Table& table, const base::Rect& box);

  Sources sources_{};
  bool isOpen_ = false;
  Side side_ = Side::Near;
  Screen screen_ = Screen::Choosing;
  base::Seconds touched_ = 0;
  bool isFresh_ = false;              ///< opened, or something came, since the frame before
  base::Point moved_{}, movedThen_{}; ///< from where it lies at first, by a finger on its head
  base::Beside<std::vector<base::FoundFile>> looking_;
  std::vector<base::FoundFile> files_;
  std::string clipboard_; ///< empty: it holds no table
  ui::Scroll scroll_{};
  base::Beside<IntakeRead> reading_;
  std::shared_ptr<survey::Progress> progress_{}; ///< of it; the thread that reads has it, too
  std::string name_;                             ///< of what is being read
  std::shared_ptr<const IntakeRead> read_, failed_;
  IntakeKind kind_ = IntakeKind::Map;
  std::array<std::unique_ptr<IntakePreview>, 2> previews_{}; ///< by kind
  Came came_{};
};

} // namespace shell
