#include "look/lettering.hpp"

#include "look/hyphens.hpp"

#include <cairo.h>
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <ctime>
#include <limits>
#include <string>
#include <thread>
#include <vector>

using namespace look;

namespace {

constexpr double unit = 2.67; // pixels to a millimetre: 65 inch, 4K
constexpr const char* longWord = "Arbeidsongeschiktheidsverzekering";
constexpr const char* longerWord = "bestemmingsplanwijzigingsprocedure";
const TextStyle noteStyle{.capHeight = 4.5, .align = Align::Centre};

/// How much darkness the setting draws inside the box and outside of it.
struct Ink {
  double inside = 0, outside = 0;
};
Ink inkOf(const Setting& setting, base::Size box) {
  constexpr int margin = 100;
  const int w = static_cast<int>(box.w * unit) + 2 * margin, h = static_cast<int>(box.h * unit) + 2 * margin;
  cairo_surface_t* surface = cairo_image_surface_create(CAIRO_FORMAT_A8, w, h);
  cairo_t* on = cairo_create(surface);
  cairo_translate(on, margin, margin);
  setting.draw(on, rgb(0));
  cairo_surface_flush(surface);
  const unsigned char* data = cairo_image_surface_get_data(surface);
  const int stride = cairo_image_surface_get_stride(surface);
  Ink ink;
  for (int y = 0; y < h; ++y)
    for (int x = 0; x < w; ++x) {
      const bool in = x >= margin - 1 && x <= w - margin && y >= margin - 1 && y <= h - margin;
      (in ? ink.inside : ink.outside) += data[y * stride + x] / 255.0;
    }
  cairo_destroy(on);
  cairo_surface_destroy(surface);
  return ink;
}

} // namespace

TEST_CASE("long Dutch words are hyphenated before they are made smaller") {
  Lettering lettering(unit);
  for (const char* word : {longWord, longerWord}) {
    CAPTURE(word);
    const base::Size box{50, 40};
    const Setting set = lettering.set(word, box, noteStyle, 2);

    CHECK(set.lines() >= 2);
    CHECK(set.capHeight() == doctest::Approx(4.5));
    CHECK_FALSE(set.cut());
    CHECK(set.size().w <= box.w + 0.5);
    CHECK(set.size().h <= box.h + 0.5);
    const Ink ink = inkOf(set, box);
    CHECK(ink.inside > 100);
    CHECK(ink.outside == 0);
  }
}

TEST_CASE("a narrow note has smaller letters, and nothing is cut or spilled") {
  Lettering lettering(unit);
  const base::Size box{26, 14};
  const Setting set = lettering.set(longWord, box, noteStyle, 1);

  CHECK(set.capHeight() < 4.5);
  CHECK(set.capHeight() >= 1);
  CHECK_FALSE(set.cut());
  CHECK(inkOf(set, box).outside == 0);
}

TEST_CASE("a word without hyphens in its language becomes smaller") {
  Lettering lettering(unit);
  const Setting whole = lettering.set("Донаудампфшиффартс", {40, 40}, noteStyle, 1);

  CHECK(whole.lines() == 1);
  CHECK(whole.capHeight() < 4.5);
}

TEST_CASE("at the smallest size a word that no dictionary knows is broken anywhere") {
  Lettering lettering(unit);
  const base::Size box{30, 60};
  const Setting set = lettering.set("Донаудампфшиффартсгезельшафт", box, noteStyle, 4.5);

  CHECK(set.lines() > 2);
  CHECK_FALSE(set.cut());
  CHECK(inkOf(set, box).outside == 0);
}

TEST_CASE("a word that its language can break is broken only there, also at the smallest size") {
  Lettering lettering(unit);
  const std::string word = "centrummedewerker";
  const Setting set = lettering.set(word, {26, 60}, noteStyle, 4.5);
  const Hyphens dutch("nl");
  const auto allowed = dutch.breaks(word);

  REQUIRE(set.lines() > 1);
  for (std::size_t at = 1; at < word.size(); ++at)
    if (set.caret(at).y > set.caret(at - 1).y) {
      CAPTURE(at);
      CHECK(std::ranges::find(allowed, at) != allowed.end());
    }
}

TEST_CASE("what does not fit at the smallest size ends with an ellipsis, in the box") {
  Lettering lettering(unit);
  std::string text;
  while (text.size() < 5000) text += "De aanvrager wacht drie weken zonder bericht. ";
  const base::Size box{60, 40};
  const Setting set = lettering.set(text, box, noteStyle, 2.5);

  CHECK(set.cut());
  CHECK(set.capHeight() == doctest::Approx(2.5));
  CHECK(set.size().h <= box.h + 0.5);
  CHECK(inkOf(set, box).outside == 0);
  CHECK(set.caret(text.size()).y <= box.h);
  CHECK(set.byteAt({1000, 1000}) < text.size());
}

TEST_CASE("a whole page without limits is set as it is") {
  Lettering lettering(unit);
  std::string text;
  while (text.size() < 5000) text += "wacht drie weken ";
  const Setting set = lettering.set(text, {200, 0}, {}, 2);

  CHECK_FALSE(set.cut());
  CHECK(set.capHeight() == doctest::Approx(4.5));
  CHECK(set.lines() > 50);
}

TEST_CASE("one line is one line") {
  Lettering lettering(unit);
  const Setting set = lettering.set("Wacht drie weken\nzonder bericht van de gemeente", {}, {}, 4.5);

  CHECK(set.lines() == 1);
  CHECK(set.size().w > 100);
}

TEST_CASE("digits are as wide as each other in every weight, alone and among words") {
  Lettering lettering(unit);
  for (const Weight weight : {Weight::Regular, Weight::Medium, Weight::SemiBold, Weight::Bold}) {
    const auto width = [&](const char* text) {
      return lettering.set(text, {}, {.capHeight = 14, .weight = weight}, 14).size().w;
    };
    CHECK(width("11:11") == doctest::Approx(width("08:46")).epsilon(1e-3));
    CHECK(width("nog 11 minuten") == doctest::Approx(width("nog 40 minuten")).epsilon(1e-3));
  }
}

TEST_CASE("any script is set") {
  Lettering lettering(unit);
  for (const char* text : {"😱👩🏽‍⚕️🇳🇱", "الاتصال بالمكتب", "电话等待三个星期", "Ωραία",
                           "ஒரு கடிதம்", "e\u0301"}) {
    CAPTURE(text);
    const base::Size box{60, 45};
    const Setting set = lettering.set(text, box, noteStyle, 2);

    CHECK(inkOf(set, box).inside > 5);
    CHECK_FALSE(set.cut());
  }
}

TEST_CASE("nothing is set as nothing, with a place for the caret") {
  Lettering lettering(unit);
  const Setting set = lettering.set("", {60, 45}, noteStyle, 2);

  CHECK(set.lines() == 1);
  CHECK(set.size().w == 0);
  CHECK(set.ink().empty());
  CHECK(set.caret(0).x == doctest::Approx(30));
  CHECK(set.caret(0).h > 4.5);
  CHECK(set.byteAt({10, 10}) == 0);
}

TEST_CASE("the caret behind words that run from the right stands at their left end") {
  Lettering lettering(unit);
  const std::string words = "\u05e9\u05dc\u05d5\u05dd \u05dc\u05da";
  const Setting set = lettering.set(words, {60, 0}, {.capHeight = 4.5}, 2);

  CHECK(set.caret(0).x == doctest::Approx(60));
  for (const std::size_t letter : {2U, 4U, 6U, 9U, 11U})
    CHECK(set.caret(letter).x > set.caret(words.size()).x);
  CHECK(set.caret(words.size()).x == doctest::Approx(60 - set.size().w));

  const Setting left = lettering.set("Belt", {60, 0}, {.capHeight = 4.5}, 2);
  CHECK(left.caret(4).x == doctest::Approx(left.size().w));
}

TEST_CASE("a style that makes no sense draws something small and does not fail") {
  Lettering lettering(unit);
  for (const double cap : {0.0, -3.0, std::nan(""), 1e300, std::numeric_limits<double>::infinity()}) {
    CAPTURE(cap);
    const Setting set = lettering.set("Tekst", {60, 45}, {.capHeight = cap, .leading = std::nan("")}, cap);
    CHECK(set.lines() >= 1);
    CHECK(std::isfinite(set.size().h));
  }
  CHECK(lettering.set("Tekst", {-5, -5}, {}, 2).lines() == 1);
  CHECK(lettering.set("kapot \xff\xc3(", {60, 45}, {}, 2).lines() >= 1);
}

TEST_CASE("the caret walks through the given bytes, whatever hyphens are shown") {
  Lettering lettering(unit);
  const std::string text = "De arbeidsongeschiktheidsverzekering belt één keer";
  const Setting set = lettering.set(text, {45, 60}, noteStyle, 4.5);
  REQUIRE(set.lines() >= 4);

  for (std::size_t at = 0; at <= text.size(); ++at) {
    if (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xc0U) == 0x80U) continue;
    CAPTURE(at);
    const base::Rect caret = set.caret(at);
    CHECK(caret.y >= 0);
    CHECK(caret.bottom() <= set.size().h + 1);
    const std::size_t back = set.byteAt({caret.x, caret.centre().y});
    CHECK(set.caret(back).x == doctest::Approx(caret.x).epsilon(0.01));
    CHECK(set.caret(back).y == caret.y);
  }
  CHECK(set.byteAt({1000, 1000}) == text.size());
  CHECK(set.byteAt({-1000, -1000}) == 0);
}

TEST_CASE("lines are as long as each other where they are centred") {
  Lettering lettering(unit);
  const Setting even = lettering.set("Formulier van veertien pagina", {80, 45}, noteStyle, 4.5);
  const Setting left = lettering.set("Formulier van veertien pagina", {80, 45}, {}, 4.5);

  CHECK(even.lines() == left.lines());
  CHECK(even.size().w < left.size().w);
}

TEST_CASE("an icon fills its square") {
  Lettering lettering(unit);
  const Setting set = lettering.set(Icon::Done, 20);

  CHECK(set.size().w == doctest::Approx(20));
  CHECK(set.size().h == doctest::Approx(20));
  const base::Rect ink = set.ink();
  CHECK(ink.x >= 0);
  CHECK(ink.y >= 0);
  CHECK(ink.right() <= 20);
  CHECK(ink.bottom() <= 20);
  CHECK(ink.w > 8);
}

TEST_CASE("every icon has a picture of its own") {
  Lettering lettering(unit);
  std::vector<std::string> glyphs;
  for (int i = 0; i <= static_cast<int>(Icon::Move); ++i) {
    CAPTURE(i);
    const auto icon = static_cast<Icon>(i);
    CHECK(inkOf(lettering.set(icon, 20), {20, 20}).inside > 40);
    CHECK(inkOf(lettering.set(icon, 20), {20, 20}).outside == 0);
    for (const std::string& other : glyphs) CHECK(other != glyph(icon));
    glyphs.emplace_back(glyph(icon));
  }
}

TEST_CASE("letterings of different threads do not meet") {
  std::vector<std::thread> threads;
  std::vector<double> heights(3);
  for (double& height : heights)
    threads.emplace_back([&height] {
      Lettering lettering(unit);
      for (int i = 0; i < 20; ++i) height = lettering.set(longWord, {50, 40}, noteStyle, 2).size().h;
    });
  for (std::thread& thread : threads) thread.join();

  CHECK(heights[0] > 0);
  CHECK(heights[0] == heights[1]);
  CHECK(heights[0] == heights[2]);
}

TEST_CASE("a word of fifty thousand letters of any script is set at once, on a note and on a page") {
  constexpr int letters = 50000;
  const std::array<std::string, 9> scripts{"a",     "W", "ب", "ก", "漢", "e\u0301", "न", "👩🏽‍💻",
                                           "\u0301"};
  for (const std::string& letter : scripts) {
    CAPTURE(letter);
    std::string word;
    for (int i = 0; i < letters; ++i) word += letter;
    Lettering lettering(unit);
    for (const base::Size box :
         {base::Size{60, 40}, base::Size{174, 250}, base::Size{174, 0}, base::Size{}}) {
      CAPTURE(box.w);
      CAPTURE(box.h);
      const std::clock_t began = std::clock();
      const Setting set = lettering.set(word, box, noteStyle, 2);
      // Processor time, and generous: setting such a word came to no end where it was not in proportion.
      CHECK(static_cast<double>(std::clock() - began) / CLOCKS_PER_SEC < 60);
      CHECK(set.lines() >= 1);
      if (box.h > 0) CHECK(set.size().h <= box.h + 1);
    }
  }
}

TEST_CASE("what is cut is as much as the box holds") {
  Lettering lettering(unit);
  std::string words;
  for (int i = 0; i < 400; ++i) words += "woord" + std::to_string(i) + " ";
  const Setting set = lettering.set(words, {60, 40}, noteStyle, 4.5);

  CHECK(set.cut());
  CHECK(set.size().h <= 40.5);
  CHECK(set.size().h > 40 - 4.5 / Lettering::capOverSize * 1.24 - 0.5); // no line more would fit
}

TEST_CASE("a lettering that remembers gives the same settings") {
  Lettering once(unit), remembering(unit, 10);
  for (int again = 0; again < 3; ++again)
    for (const double width : {50.0, 70.0}) {
      const Setting one = once.set(longWord, {width, 40}, noteStyle, 2),
                    other = remembering.set(longWord, {width, 40}, noteStyle, 2);
      CHECK(one.size() == other.size());
      CHECK(one.lines() == other.lines());
    }
  for (int i = 0; i < 100; ++i) CHECK(remembering.set(std::to_string(i), {}, noteStyle, 2).lines() == 1);
}

TEST_CASE("Chinese, Japanese and Korean are letters, not boxes") {
  Lettering lettering(unit);
  const auto ink = [&](const char* words) {
    return inkOf(lettering.set(words, {60, 20}, noteStyle, 2), {60, 20});
  };
  // A font that does not have them draws the same box for each.
  CHECK(ink("漢").inside != ink("一").inside);
  CHECK(ink("한").inside != ink("이").inside);
  CHECK(ink("あ").inside != ink("く").inside);
}
