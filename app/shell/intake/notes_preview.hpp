#pragma once
// The preview of touchpoints and notes: the table as it lies in the file, what each column is taken for, and
// each row that stays out with its reason. A tap on a column's head says what it is.
//
// Areas: intake/lies/rows|columns, intake/heads/on|off, intake/table (its value: rows and columns),
// intake/column/<n> (value: what it is taken for), intake/takes (while it is chosen),
// intake/takes/<what>|close, intake/row/<n>, intake/left (value: how many), intake/left/<n>.
#include "shell/intake/preview.hpp"

namespace shell {

class NotesPreview final : public IntakePreview {
 public:
  NotesPreview(std::shared_ptr<const IntakeRead> read, std::vector<survey::LaneName> lanes);
  void draw(ui::Frame& frame, Table& table, const base::Rect& box) override;
  std::string says(Table& table) const override;
  std::string action(Table& table) const override;
  std::optional<std::string> whyNot(Table& table) const override;
  document::Deed deed(Table& table) override;
  std::string_view step() const override { return "map"; }

 private:
  std::shared_ptr<const IntakeRead> read_;
  std::vector<survey::LaneName> lanes_;
  survey::NotesPlan plan_;
  survey::Notes notes_;
};

} // namespace shell
