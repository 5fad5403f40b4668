#pragma once
// What was read, and the preview of what would come of it. Each kind of table has a preview of its own;
// previews.cpp lists them.
//
// Areas of a preview begin with "intake/".
#include "base/geometry.hpp"
#include "document/deed.hpp"
#include "survey/delimited.hpp"
#include "survey/notes.hpp"
#include "survey/read_error.hpp"
#include "survey/survey.hpp"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ui {
class Frame;
}

namespace shell {

class Table;

/// What the table can be taken for.
enum class IntakeKind { Map, Survey };
inline constexpr IntakeKind intakeKinds[] = {IntakeKind::Map, IntakeKind::Survey};

/// A table that was read, beside the drawing; never changed afterwards.
struct IntakeRead {
  std::string name{};                             ///< of the file; empty: it was pasted
  std::filesystem::path file{};                   ///< empty: it was pasted
  std::shared_ptr<const survey::Grid> grid{};     ///< nullptr: nothing could be read, and `error` says why
  survey::NotesPlan plan{};                       ///< how it is taken where it is a map
  std::shared_ptr<const survey::Survey> survey{}; ///< nullptr: it cannot be read as one
  std::optional<survey::ReadError> error{};
  IntakeKind looksLike = IntakeKind::Map;
};

class IntakePreview {
 public:
  IntakePreview() = default;
  IntakePreview(const IntakePreview&) = delete;
  IntakePreview& operator=(const IntakePreview&) = delete;
  virtual ~IntakePreview() = default;

  /// Between the head and the foot of the sheet, in its millimetres.
  virtual void draw(ui::Frame& frame, Table& table, const base::Rect& box) = 0;
  /// What would come, in one line.
  virtual std::string says(Table& table) const = 0;
  /// The words of the button that brings it in: "Lees 45 rijen in".
  virtual std::string action(Table& table) const = 0;
  /// Why nothing can be brought in yet; nothing: it can.
  virtual std::optional<std::string> whyNot(Table& table) const = 0;
  /// All that comes, as one deed; asked only where nothing is in its way.
  virtual document::Deed deed(Table& table) = 0;
  /// What is said of it when it has come, beside what is new: which journey it came into, what stayed out.
  virtual std::vector<std::string> told(Table&) const { return {}; }
  /// What people are to tap on, on the sheet of the journey: the intake steps aside meanwhile. Nothing: it
  /// waits for no such tap.
  virtual std::optional<std::string> asksOnSheet(Table&) const { return {}; }
  /// Takes those taps, of what the step drew in this frame.
  virtual void takeFromSheet(ui::Frame&, Table&) {}
  virtual void askNoMore() {}
  /// Where what came is seen: the name of a step.
  virtual std::string_view step() const = 0;
};

/// nullptr: the table cannot be taken for this.
std::unique_ptr<IntakePreview> makePreview(IntakeKind kind, const std::shared_ptr<const IntakeRead>& read,
                                           const std::vector<survey::LaneName>& lanes);

} // namespace shell
