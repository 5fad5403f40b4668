#pragma once
// A text on a form: its label, its words on a line, and what somebody is writing there right now.
#include "document/brief.hpp"
#include "document/drafts.hpp"
#include "table/room.hpp"
#include "ui/frame.hpp"

#include <string>

namespace table {

struct LineField {
  std::string name; ///< the area's
  Rect box;
  std::string label{}, text{}, hint{};
  const document::TextKind* what = &document::text::brief;
  std::int64_t about = 0;
  std::string field{};
  look::TextStyle style{};
  double labelCap = 0; ///< height of the label's capitals; 0: the theme's text size
  /// On the line, in the middle above it, or (several lines) from the top.
  enum class Stand { OnLine, Middle, Top } stand = Stand::OnLine;
  bool ruled = true; ///< the line under it is always there, not only while somebody writes
};

/// A tap asks for a keyboard (Seats::ask). `touched` is told every touch first; where it returns true, the
/// touch was something else.
void drawLineField(ui::Frame& frame, Room& room, const LineField& field,
                   std::function<bool(const touch::Touch&)> touched = {});

} // namespace table
