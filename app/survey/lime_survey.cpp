// LimeSurvey: heads are codes, the full text, or both ("Q1. How satisfied are you?"), as was chosen; a
// response that was not sent in has no date of sending.
#include "base/utf8.hpp"
#include "survey/tool.hpp"
#include "survey/words.hpp"

#include <algorithm>

namespace survey {
namespace {

std::optional<Why> judge(const Grid& grid, const Layout& layout, std::size_t row) {
  const std::string sent = plain(grid.cell(row, *layout.finished));
  const bool isSent = !sent.empty() && sent != "n/a" && sent != "n.v.t.";
  return isSent ? std::nullopt : std::optional{Why::Incomplete};
}

struct Known {
  std::string_view name;
  Column column;
};

/// The tool's own columns, by code and in words.
Column columnOf(const std::string& name) {
  static constexpr Known known[] = {{"id", Column::Response},
                                    {"responseid", Column::Response},
                                    {"antwoordid", Column::Response},
                                    {"submitdate", Column::Submitted},
                                    {"datesubmitted", Column::Submitted},
                                    {"datuminzending", Column::Submitted},
                                    {"datumingestuurd", Column::Submitted},
                                    {"datumingezonden", Column::Submitted},
                                    {"datumverzonden", Column::Submitted},
                                    {"lastpage", Column::Machine},
                                    {"laatstepagina", Column::Machine},
                                    {"startlanguage", Column::Machine},
                                    {"starttaal", Column::Machine},
                                    {"begintaal", Column::Machine},
                                    {"seed", Column::Machine},
                                    {"token", Column::Personal},
                                    {"accesscode", Column::Personal},
                                    {"toegangscode", Column::Personal},
                                    {"startdate", Column::Machine},
                                    {"datestarted", Column::Machine},
                                    {"datumgestart", Column::Machine},
                                    {"datumbegin", Column::Machine},
                                    {"datestamp", Column::Machine},
                                    {"datelastaction", Column::Machine},
                                    {"datumlaatsteactie", Column::Machine},
                                    {"ipaddr", Column::Personal},
                                    {"ipaddress", Column::Personal},
                                    {"ipadres", Column::Personal},
                                    {"refurl", Column::Machine},
                                    {"referrerurl", Column::Machine},
                                    {"verwijzendeurl", Column::Machine},
                                    {"firstname", Column::Personal},
                                    {"lastname", Column::Personal},
                                    {"email", Column::Personal}};
  for (const Known& one : known)
    if (one.name == name) return one.column;
  return Column::Answer;
}

/// "submitdate. Date submitted": code and text; a code has no spaces.
std::pair<std::string, std::string> parted(std::string_view head) {
  const auto sign = head.find(". ");
  if (sign == head.npos || sign == 0 || head.substr(0, sign).find(' ') != head.npos) return {};
  return {std::string{head.substr(0, sign)}, std::string{base::trimmed(head.substr(sign + 2))}};
}

bool isCode(std::string_view head) {
  return !head.empty() && head.find(' ') == head.npos &&
         head.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_[]") ==
             head.npos;
}

} // namespace

std::optional<Layout> recogniseLimeSurvey(const Grid& grid) {
  if (grid.rows() < 1) return {};
  Layout layout{.heads = headsOf(grid, 0), .judge = judge};
  bool hasPages = false, hasId = false;
  for (std::size_t column = 0; column < layout.heads.size(); ++column) {
    Head& head = layout.heads[column];
    const auto [code, text] = parted(head.text);
    head.column = columnOf(bare(code.empty() ? head.text : code));
    if (!code.empty()) head.code = code, head.text = text;
    if (code.empty() && isCode(head.text)) head.code = head.text;
    if (head.column == Column::Submitted && !layout.finished) layout.finished = column;
    hasId = hasId || (column == 0 && head.column == Column::Response);
    const std::string name = bare(head.code.empty() ? head.text : head.code);
    hasPages = hasPages || name == "lastpage" || name == "laatstepagina" || name == "startlanguage" ||
               name == "starttaal" || name == "begintaal";
  }
  return hasId && hasPages && layout.finished ? std::optional{std::move(layout)} : std::nullopt;
}

} // namespace survey
