#include "look/balance.hpp"

#include <doctest/doctest.h>

#include <string>

namespace {

using look::Break;
using look::Words;

struct Layout {
  explicit Layout(const Words& words) : fonts(pango_cairo_font_map_new()) {
    const std::unique_ptr<PangoContext, look::Unref> context(pango_font_map_create_context(fonts.get()));
    pango_context_set_round_glyph_positions(context.get(), FALSE);
    layout.reset(pango_layout_new(context.get()));
    PangoFontDescription* font = pango_font_description_from_string("Inter");
    pango_font_description_set_absolute_size(font, 20 * PANGO_SCALE);
    pango_layout_set_font_description(layout.get(), font);
    pango_font_description_free(font);
    pango_layout_set_text(layout.get(), words.text.c_str(), -1);
  }
  std::size_t lines(double width) {
    pango_layout_set_width(layout.get(), static_cast<int>(width * PANGO_SCALE));
    return static_cast<std::size_t>(pango_layout_get_line_count(layout.get()));
  }
  std::unique_ptr<PangoFontMap, look::Unref> fonts;
  std::unique_ptr<PangoLayout, look::Unref> layout{};
};

} // namespace

TEST_CASE("lines are counted as Pango breaks them, at any width") {
  const std::string permit = "Vult het aanvraagformulier in, keer 17";
  const std::vector<Words> all{
      {"Belt de balie met een vraag over het omgevingsplan", {}},
      {permit, {{std::string{"Vult het aan"}.size()}, {std::string{"Vult het aanvraag"}.size()}}},
      {"\"Waar blijft 't?\" (AV. To) Bouw-tekeningen 3/4", {}},
      {"مرحبا بكم في البلدية اليوم", {}},
      {"Ζητά πληροφορίες στο γκισέ 😀 και φεύγει", {}},
  };
  for (const Words& words : all) {
    CAPTURE(words.text);
    Layout layout(words);
    int same = 0, tried = 0;
    for (double first = 90; first < 200; first += 10) {
      layout.lines(first);
      const auto pieces = look::piecesOf(layout.layout.get(), words);
      if (!pieces) continue; // a hyphen that is not shown at this width
      for (double width = 100; width < 500; width += 7) {
        const std::size_t lines = look::linesOf(*pieces, width, 0);
        if (lines == 0) continue; // a piece is too wide: Pango sets it over the edge
        ++tried;
        same += lines == layout.lines(width) ? 1 : 0;
        layout.lines(first);
      }
    }
    CHECK(tried > 200);
    // Letters before a break are spaced a little otherwise, which may count at one width.
    CHECK(same >= tried - tried / 50);
  }
}

TEST_CASE("what Pango alone can tell is left to it") {
  for (const char* const text :
       {"twee\nregels", "een  dubbele spatie", " ervoor", "met\teen tab", "zonder"}) {
    CAPTURE(text);
    const Words words(text, {});
    Layout layout(words);
    layout.lines(60);
    const auto pieces = look::piecesOf(layout.layout.get(), words);
    CHECK(pieces.has_value() == (std::string{text} == "zonder"));
  }
  // A hyphen of which nobody knows how wide it is: the words stand on one line.
  const Words words("aanvraag", {{3}});
  Layout layout(words);
  layout.lines(500);
  CHECK_FALSE(look::piecesOf(layout.layout.get(), words).has_value());
}

TEST_CASE("a piece that is wider than the line fits in no number of lines") {
  const std::vector<look::Piece> pieces{{.width = 50, .on = 5}, {.width = 20}};
  CHECK(look::linesOf(pieces, 75, 0) == 1);
  CHECK(look::linesOf(pieces, 74, 0) == 2);
  CHECK(look::linesOf(pieces, 49.6, 0.5) == 2);
  CHECK(look::linesOf(pieces, 49, 0.5) == 0);
  const std::vector<look::Piece> hyphen{{.width = 50, .end = 8}, {.width = 20}};
  CHECK(look::linesOf(hyphen, 57, 0) == 0);
  CHECK(look::linesOf(hyphen, 58, 0) == 2);
  CHECK(look::linesOf(hyphen, 70, 0) == 1);
}
