#include "report/drawing/bands.hpp"
#include "report/drawing/map.hpp"
#include "report/drawing/png.hpp"
#include "report/drawing/thumbnail.hpp"
#include "report/formats/format.hpp"
#include "report/sample.hpp"
#include "support/folder.hpp"

#include <cairo.h>
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

namespace {

struct Made {
  explicit Made(const journey::Workshop& workshop)
      : story(report::storyOf(workshop)), context{workshop, texts, story} {}
  language::Catalogue texts = support::texts();
  report::Story story;
  report::Context context;
};

/// The words of a PDF by another program, without white space and hyphens: lines break where they fit.
std::string wordsOf(const std::string& pdf) {
  const support::Folder folder;
  support::writeBytes(folder / "report.pdf", pdf);
  const std::string command =
      "pdftotext -q -raw '" + (folder / "report.pdf").string() + "' '" + (folder / "words").string() + "'";
  REQUIRE(std::system(command.c_str()) == 0);
  return support::bytesOf(folder / "words");
}
std::string squeezed(std::string text) {
  for (const std::string drop : {"\xC2\xAD", "\xE2\x80\x90", "-", " ", "\n", "\f"})
    for (auto at = text.find(drop); at != std::string::npos; at = text.find(drop, at))
      text.erase(at, drop.size());
  return text;
}

struct Image {
  explicit Image(const std::string& png) {
    const support::Folder folder;
    support::writeBytes(folder / "image.png", png);
    surface = cairo_image_surface_create_from_png((folder / "image.png").c_str());
    REQUIRE(cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS);
  }
  ~Image() { cairo_surface_destroy(surface); }
  Image(const Image&) = delete;
  Image& operator=(const Image&) = delete;
  int width() const { return cairo_image_surface_get_width(surface); }
  int height() const { return cairo_image_surface_get_height(surface); }
  std::size_t colours() const {
    std::set<std::uint32_t> seen;
    const auto* data = cairo_image_surface_get_data(surface);
    const auto stride = static_cast<std::size_t>(cairo_image_surface_get_stride(surface));
    for (std::size_t y = 0; y < static_cast<std::size_t>(height()); y += 3)
      for (std::size_t x = 0; x < static_cast<std::size_t>(width()); x += 3) {
        const unsigned char* p = data + y * stride + x * 4;
        seen.insert(static_cast<std::uint32_t>(p[0]) | static_cast<std::uint32_t>(p[1]) << 8U |
                    static_cast<std::uint32_t>(p[2]) << 16U);
      }
    return seen.size();
  }
  cairo_surface_t* surface;
};

bool inside(const base::Rect& outer, const base::Rect& inner) {
  return inner.x >= outer.x - 0.01 && inner.y >= outer.y - 0.01 && inner.right() <= outer.right() + 0.01 &&
         inner.bottom() <= outer.bottom() + 0.01;
}

} // namespace

TEST_CASE("the PDF holds every touchpoint, voted or not, every name, need and idea as text") {
  const auto workshop = support::permitRequest();
  const std::string words = squeezed(wordsOf(report::makePdf(Made(workshop).context).front().bytes));

  const auto holds = [&](const std::string& text) { return words.find(squeezed(text)) != std::string::npos; };
  CHECK(holds("Omgevingsvergunning aanvragen"));
  for (const auto& touchpoint : workshop.touchpoints) {
    CAPTURE(touchpoint.text);
    CHECK(holds(touchpoint.text) == !touchpoint.gone);
  }
  for (const auto& person : workshop.participants) CHECK(holds(person.name));
  for (const auto& note : workshop.notes) CHECK(holds(note.text));
  for (const auto& idea : workshop.ideas) CHECK(holds(idea.text) == idea.shared);
  for (const auto& stage : workshop.stages) CHECK(holds(stage.name));
}

TEST_CASE("a PDF of an anonymous workshop puts no name beside a vote") {
  auto workshop = support::permitRequest();

  CHECK(squeezed(wordsOf(report::makePdf(Made(workshop).context).front().bytes)).find("FatimaÖztürk5/") ==
        std::string::npos);
  workshop.briefs.find(journey::Id<journey::Brief>{1})->anonymous = false;
  CHECK(squeezed(wordsOf(report::makePdf(Made(workshop).context).front().bytes)).find("FatimaÖztürk5/") !=
        std::string::npos);
}

TEST_CASE("the picture of the map is 3840 pixels wide and not empty") {
  const Image image(report::makePng(Made(support::permitRequest()).context).front().bytes);

  CHECK(image.width() == 3840);
  CHECK(image.height() >= 2700);
  CHECK(image.colours() > 50);
}

TEST_CASE("an empty workshop gives friendly pages in every format") {
  const auto workshop = support::emptyWorkshop();
  const Made made(workshop);

  for (const report::Format& format : report::formats())
    for (const auto& file : format.make(made.context)) CHECK_FALSE(file.bytes.empty());
  const std::string words = squeezed(wordsOf(report::makePdf(made.context).front().bytes));
  CHECK(words.find(squeezed(made.texts(language::Text{"report.empty.map"}))) != std::string::npos);
}

TEST_CASE("everything on the map keeps its place: on its sheet, and no note over another") {
  for (const int touchpoints : {1, 2, 41, 130}) {
    for (const int aStage : {1, 9, 60}) {
      CAPTURE(touchpoints);
      CAPTURE(aStage);
      const auto workshop = support::longWorkshop(touchpoints, aStage);
      const Made made(workshop);
      look::Lettering lettering(2.8);
      const report::MapPlan plan = report::planMap(made.context, lettering);

      std::size_t placed = 0;
      double bottom = plan.header.bottom();
      for (const report::Band& band : plan.bands) {
        CHECK(band.sheet.y >= bottom);
        bottom = band.sheet.bottom();
        for (std::size_t i = 0; i < band.notes.size(); ++i) {
          CHECK(inside(band.sheet, band.notes[i].box));
          CHECK(band.notes[i].number == ++placed);
          for (std::size_t other = i + 1; other < std::min(i + 3, band.notes.size()); ++other)
            CHECK_FALSE(band.notes[i].box.intersects(band.notes[other].box));
        }
      }
      CHECK(placed == static_cast<std::size_t>(touchpoints));
      CHECK(plan.legend.y >= bottom);
      CHECK(plan.legend.bottom() <= plan.page.h);
    }
  }
}

TEST_CASE("a journey is cut between its stages, and no line is longer than the paper") {
  const auto workshop = support::longWorkshop(200, 9);
  const auto bands = report::bandsOf(journey::outlineOf(workshop));

  const journey::Stage* last = nullptr;
  for (const report::BandOfSlots& band : bands) {
    CHECK(band.units <= report::mostUnits);
    CHECK(band.slots.front().stage != last);
    last = band.slots.back().stage;
  }
}

TEST_CASE("five hundred touchpoints fit in a PDF and a picture") {
  const auto workshop = support::longWorkshop(500, 9);
  const Made made(workshop);

  const Image image(report::makePng(made.context).front().bytes);
  CHECK(image.width() > 3000);
  const std::string words = squeezed(wordsOf(report::makePdf(made.context).front().bytes));
  for (int i = 1; i <= 500; ++i)
    CHECK(words.find("Contactmoment" + std::to_string(i) + "arbeids") != std::string::npos);
}

TEST_CASE("any workshop can be drawn") {
  for (std::uint64_t seed = 1; seed <= 8; ++seed) {
    CAPTURE(seed);
    const auto workshop = support::randomWorkshop(seed);
    const Made made(workshop);
    CHECK_FALSE(wordsOf(report::makePdf(made.context).front().bytes).empty());
    CHECK_FALSE(report::thumbnailOf(workshop).empty());
  }
}

TEST_CASE("the same workshop gives the same bytes") {
  const auto workshop = support::permitRequest();

  for (const report::Format& format : report::formats()) {
    CAPTURE(format.extension);
    const auto first = format.make(Made(workshop).context), second = format.make(Made(workshop).context);
    REQUIRE(first.size() == second.size());
    for (std::size_t i = 0; i < first.size(); ++i) {
      CHECK(first[i].bytes == second[i].bytes);
    }
  }
  CHECK(report::thumbnailOf(workshop) == report::thumbnailOf(workshop));
}

TEST_CASE("the thumbnail is small, and is written whole") {
  const support::Folder folder;
  report::writeThumbnail(support::permitRequest(), folder / "t.png");

  const Image image(support::bytesOf(folder / "t.png"));
  CHECK(image.width() == 640);
  CHECK(image.height() == 360);
}
