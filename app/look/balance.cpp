#include "look/balance.hpp"

#include <algorithm>

namespace look {
namespace {

constexpr gunichar softHyphen = 0xad;

bool isSpace(gunichar letter) { return letter == ' '; }

/// Spaces one by one between letters, and nothing that ends a line by itself or is as wide as it wants.
bool isPlain(const std::string& text) {
  bool before = true;
  for (const char* at = text.c_str(); *at != '\0'; at = g_utf8_next_char(at)) {
    const gunichar letter = g_utf8_get_char(at);
    const bool space = isSpace(letter);
    if ((space && before) || letter < ' ' || letter == 0x2028 || letter == 0x2029 ||
        (!space && g_unichar_isspace(letter) != 0))
      return false;
    before = space;
  }
  return true;
}

/// Of each character, in the order of the text. The space that a line ends in has none.
std::vector<double> widthsOf(PangoLayout* layout, const std::string& words) {
  const char* const text = words.c_str();
  std::vector<double> widths(static_cast<std::size_t>(g_utf8_strlen(text, -1)), 0);
  for (GSList* line = pango_layout_get_lines_readonly(layout); line != nullptr; line = line->next)
    for (GSList* at = static_cast<PangoLayoutLine*>(line->data)->runs; at != nullptr; at = at->next) {
      auto* run = static_cast<PangoLayoutRun*>(at->data);
      const auto first = static_cast<std::size_t>(g_utf8_pointer_to_offset(text, text + run->item->offset));
      const auto count = static_cast<std::size_t>(run->item->num_chars);
      if (first + count > widths.size()) return {};
      std::vector<int> each(count, 0);
      pango_glyph_item_get_logical_widths(run, text, each.data());
      for (std::size_t i = 0; i < count; ++i) widths[first + i] = static_cast<double>(each[i]) / PANGO_SCALE;
    }
  return widths;
}

} // namespace

std::optional<std::vector<Piece>> piecesOf(PangoLayout* layout, const Words& words) {
  if (!isPlain(words.text)) return {};
  const std::vector<double> widths = widthsOf(layout, words.text);
  int count = 0;
  const PangoLogAttr* const places = pango_layout_get_log_attrs_readonly(layout, &count);
  if (widths.size() + 1 != static_cast<std::size_t>(count)) return {};

  double space = 0, hyphen = 0; // of those that are shown
  const char* at = words.text.c_str();
  for (std::size_t i = 0; i < widths.size(); ++i, at = g_utf8_next_char(at)) {
    if (isSpace(g_utf8_get_char(at))) space = std::max(space, widths[i]);
    if (g_utf8_get_char(at) == softHyphen) hyphen = std::max(hyphen, widths[i]);
  }
  std::vector<Piece> pieces(1);
  at = words.text.c_str();
  for (std::size_t i = 0; i < widths.size(); ++i, at = g_utf8_next_char(at)) {
    const gunichar letter = g_utf8_get_char(at);
    if (i > 0 && places[i].is_line_break != 0) pieces.emplace_back();
    Piece& piece = pieces.back();
    piece.width += piece.on; // no line ends there
    piece.on = isSpace(letter) ? (widths[i] > 0 ? widths[i] : space) : 0;
    piece.end = letter == softHyphen ? hyphen : 0;
    if (!isSpace(letter) && letter != softHyphen) piece.width += widths[i];
    if ((isSpace(letter) && space <= 0) || (letter == softHyphen && hyphen <= 0)) return {};
  }
  return pieces;
}

std::size_t linesOf(const std::vector<Piece>& pieces, double width, double tolerance) {
  std::size_t lines = 1;
  double used = 0;
  for (const Piece& piece : pieces) {
    const double wide = piece.width + piece.end;
    if (wide > width + tolerance) return 0;
    if (used > 0 && used + wide > width) ++lines, used = 0;
    used += piece.width + piece.on;
  }
  return lines;
}

} // namespace look
