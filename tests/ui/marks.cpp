// Marks under parts of a text, as pixels.
#include "ui/scene.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <string>

using namespace ui;

namespace {

constexpr double density = 4; // pixels to the millimetre
constexpr look::Colour mark{200, 0, 0, 255};
constexpr Rect wide{5, 10, 70, 10};
const look::TextStyle style{.capHeight = 3, .weight = look::Weight::Medium, .align = look::Align::Left};

using Parts = std::vector<std::pair<std::size_t, std::size_t>>;

/// The lines of marks, from the top: of each its left and right end, millimetres.
struct Marked {
  std::vector<std::pair<double, double>> lines{};
  Rect words{}, plain{};
  std::map<std::string, double> widths{}; ///< of the beginnings of the text that were asked for
};

Marked marked(const std::string& words, const Rect& box, const Parts& parts,
              const std::vector<std::string>& beginnings = {}) {
  Scene scene;
  scene.stage.resize({Scene::width, Scene::height, density});
  Marked result;
  scene.frame([&](Frame& frame) {
    frame.draw({0, 0, 80, 60}, [&](Canvas& canvas) {
      canvas.fill({0, 0, 80, 60}, {255, 255, 255, 255});
      for (const std::string& beginning : beginnings)
        result.widths[beginning] = canvas.measure(beginning, style).w;
      result.plain = canvas.text(words, box, style, {0, 0, 0, 255});
      canvas.fill({0, 0, 80, 60}, {255, 255, 255, 255});
      result.words = canvas.textWithMarks(words, box, style, {0, 0, 0, 255}, parts, mark);
    });
  });
  const auto pixels = Scene::window();
  bool wasMarked = false;
  for (int y = 0; y < Scene::height; ++y) {
    int left = Scene::width, right = -1;
    for (int x = 0; x < Scene::width; ++x)
      if (pixels[static_cast<std::size_t>((Scene::height - 1 - y) * Scene::width + x)] ==
          Scene::pixelOf(mark))
        left = std::min(left, x), right = x + 1;
    if (right >= 0 && !wasMarked) result.lines.emplace_back(left / density, right / density);
    wasMarked = right >= 0;
  }
  return result;
}

constexpr double near = 0.4; // millimetres

} // namespace

TEST_CASE("a mark lies under its part of a text, and under nothing else") {
  const std::string words = "Belt de balie";
  const Marked result = marked(words, wide, {{5, 7}}, {"Belt ", "Belt de"});

  REQUIRE(result.lines.size() == 1);
  CHECK(std::abs(result.lines[0].first - (wide.x + result.widths.at("Belt "))) < near);
  CHECK(std::abs(result.lines[0].second - (wide.x + result.widths.at("Belt de"))) < near);
}

TEST_CASE("the words stand where they stand without marks") {
  const Marked result = marked("Belt de balie", wide, {{0, 4}});
  CHECK(result.words == result.plain);

  const Marked none = marked("Belt de balie", wide, {});
  CHECK(none.lines.empty());
  CHECK(none.words == none.plain);
}

TEST_CASE("letters of several bytes are marked whole") {
  const std::string words = "één süße brief", before = "één ", until = "één süße";
  const Marked result = marked(words, wide, {{before.size(), until.size()}}, {before, until});

  REQUIRE(result.lines.size() == 1);
  CHECK(std::abs(result.lines[0].first - (wide.x + result.widths.at(before))) < near);
  CHECK(std::abs(result.lines[0].second - (wide.x + result.widths.at(until))) < near);
}

TEST_CASE("a part that goes on in the next line is marked in both") {
  const std::string words = "Belt de balie over de aanvraag";
  const Marked result = marked(words, {5, 10, 26, 20}, {{8, 18}}, {"Belt de ", "over"}); // "balie over"

  REQUIRE(result.lines.size() == 2);
  CHECK(std::abs(result.lines[0].first - (5 + result.widths.at("Belt de "))) < near);
  CHECK(result.lines[0].second < 5 + 26 + near);
  CHECK(std::abs(result.lines[1].first - 5) < near);
  CHECK(std::abs(result.lines[1].second - (5 + result.widths.at("over"))) < near);
}

TEST_CASE("several parts are marked each, and what runs from the right begins there") {
  const std::string words = "een twee een";
  const Marked several = marked(words, wide, {{0, 3}, {9, 12}}, {"een", words});
  REQUIRE(several.lines.size() == 1);
  CHECK(std::abs(several.lines[0].first - wide.x) < near);
  CHECK(std::abs(several.lines[0].second - (wide.x + several.widths.at(words))) < near);

  const std::string hebrew = "\u05e9\u05dc\u05d5\u05dd \u05dc\u05da";
  const Marked first = marked(hebrew, wide, {{0, 2}});
  const Marked last = marked(hebrew, wide, {{hebrew.size() - 2, hebrew.size()}});
  REQUIRE(first.lines.size() == 1);
  REQUIRE(last.lines.size() == 1);
  CHECK(first.lines[0].first > last.lines[0].second);
}

TEST_CASE("no words and no room have no marks") {
  CHECK(marked("", wide, {{0, 4}}).lines.empty());
  CHECK(marked("Belt", {5, 10, 0, 10}, {{0, 4}}).lines.empty());
}
