#pragma once
// What the parts of the agenda's sheet share.
#include "shell/agenda/sheet.hpp"
#include "shell/table.hpp"

#include <string>
#include <vector>

namespace shell {

struct AgendaSheet::Plan {
  ui::Frame& frame;
  Table& table;
  base::Rect sheet, body; ///< body: of the columns
  std::vector<Stop> stops;
  std::array<base::Rect, journey::phases.size()> columns{};
  std::vector<Card> cards{};
};

/// In the frame's millimetres.
double widthOf(ui::Frame& frame, const std::string& words, const look::TextStyle& style);
/// Of a button that holds this on one line.
double buttonWidth(ui::Frame& frame, const std::string& label, bool icon = false);

/// The part of the stops between two meetings that everybody is in.
std::vector<Stop> meetingOf(const Table& table);
/// Of everybody among these stops; their number where nobody is at one.
std::size_t whereNow(const std::vector<Stop>& stops);
/// Of a step or a break.
document::Deed setMinutesOf(const Stop& stop, std::int64_t minutes);
/// The order as it is, for deeds that change it.
std::vector<document::InOrder> orderOf(const std::vector<Stop>& stops);

/// After the step where everybody is.
void addBreakHere(Table& table, const std::string& kind, std::int64_t minutes);
void useReady(Table& table, const document::ReadyAgenda& agenda);
/// For the next workshops, by this one's title.
void keepAgendaOf(Table& table);

} // namespace shell
