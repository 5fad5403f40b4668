// Pictures from files: kept beside the history, each under the name of its bytes.
#include "document/pictures.hpp"

#include "base/encoded.hpp"
#include "document/core_support.hpp"
#include "document/follow_ups.hpp"
#include "document/personas.hpp"
#include "document/rescue.hpp"
#include "support/folder.hpp"
#include "support/sources.hpp"

#include <doctest/doctest.h>

namespace {

namespace fs = std::filesystem;
using document::Document;
using journey::Likeness;
using journey::Persona;

const std::string first = "a picture" + std::string(1000, 'x'), second = "another picture";

/// A workshop whose one persona has had two pictures.
struct Desk {
  support::Folder folder;
  fs::path file = folder.path() / "pictures.journey";
  std::unique_ptr<Document> open;
  base::Id<Persona> who{};

  document::Document::Settings settings() {
    auto with = core::settings();
    with.copies = folder.path() / "copies";
    with.betweenCopies = std::chrono::seconds{0};
    return with;
  }
  Desk() {
    open = Document::create(file, core::begun(), settings());
    REQUIRE_FALSE(open->perform({}, document::addPersona("Marja", &who)));
    show(first), show(second);
  }
  void show(const std::string& png) {
    REQUIRE_FALSE(open->perform({}, document::showPicture(who, png)));
    REQUIRE(open->flush());
  }
  const Persona& persona() const { return *open->workshop().personas.find(who); }
  /// What is shown; empty: nothing.
  static std::string shownIn(const Document& document, base::Id<Persona> who) {
    const journey::Workshop& workshop = document.workshop();
    const std::string* png = workshop.pictures.find(workshop.personas.find(who)->picture);
    return png == nullptr ? std::string{} : *png;
  }
  std::string shown() const { return shownIn(*open, who); }
  std::string shownIn(const fs::path& other) const {
    auto with = core::settings();
    with.readOnly = true;
    return shownIn(*Document::open(other, with), who);
  }
  void again() {
    open.reset();
    open = Document::open(file, settings());
  }
};

void spoil(const fs::path& file, const std::string& sql) {
  store::Database database{file, store::Database::Mode::Write};
  database.run(sql);
}

} // namespace

TEST_CASE("a picture lies in the file, and the history knows its name alone") {
  Desk desk;
  desk.again();

  CHECK(desk.shown() == second);
  CHECK(desk.persona().picture == base::sha256(second));
  CHECK(desk.persona().likeness == Likeness::Picture);
  CHECK(desk.open->workshop().pictures.all().size() == 2);
  for (const auto& event : desk.open->history().events())
    for (const auto& change : event.changes)
      if (change.field == "picture") CHECK(std::get<std::string>(change.after).size() == 64);
  desk.open.reset();
  CHECK(document::check(desk.file).findings.empty());
}

TEST_CASE("undo brings the portrait back that was there before") {
  Desk desk;
  const auto symbol = desk.persona().portrait;

  REQUIRE_FALSE(desk.open->undo());
  CHECK(desk.shown() == first);
  desk.again(); // the one that was undone is there for redo, too
  REQUIRE_FALSE(desk.open->redo());
  CHECK(desk.shown() == second);
  REQUIRE_FALSE(desk.open->undo());
  REQUIRE_FALSE(desk.open->undo());
  CHECK(desk.persona().likeness == Likeness::Symbol);
  CHECK(desk.persona().picture.empty());
  CHECK(desk.persona().portrait == symbol);
}

TEST_CASE("pictures come along wherever the workshop goes") {
  Desk desk;
  SUBCASE("a file that is saved elsewhere") {
    desk.open->writeTo(desk.folder / "elsewhere.journey");
    CHECK(desk.shownIn(desk.folder / "elsewhere.journey") == second);
    desk.open->writing()(desk.folder / "beside.journey");
    CHECK(desk.shownIn(desk.folder / "beside.journey") == second);
  }
  SUBCASE("work that goes on at another place") {
    desk.open->goOnAt(desk.folder / "moved.journey");
    desk.open.reset();
    CHECK(desk.shownIn(desk.folder / "moved.journey") == second);
  }
  SUBCASE("copies") {
    desk.open.reset();
    int copies = 0;
    for (const auto& copy : fs::recursive_directory_iterator(desk.folder / "copies")) {
      if (!copy.is_regular_file()) continue;
      ++copies;
      CHECK(document::check(copy.path()).findings.empty());
    }
    CHECK(copies > 0);
  }
  SUBCASE("a file that is made anew because a text was erased") {
    base::Id<journey::FollowUp> one;
    REQUIRE_FALSE(desk.open->perform({}, document::addFollowUp({}, "Niemand belde terug", &one)));
    REQUIRE_FALSE(desk.open->perform({}, document::keepContact(one, "Mevrouw Oudekerk")));
    REQUIRE_FALSE(desk.open->perform({}, document::eraseContact(one)));
    REQUIRE(desk.open->flush());
    desk.again();
    CHECK(desk.shown() == second);
    CHECK(desk.open->workshop().pictures.all().size() == 2);
  }
  SUBCASE("a file that is rescued") {
    desk.open.reset();
    document::rescue(desk.file, desk.folder / "rescued.journey");
    CHECK(desk.shownIn(desk.folder / "rescued.journey") == second);
  }
  SUBCASE("a workshop that begins with them") {
    Document::create(desk.folder / "imported.journey", desk.open->workshop(), core::settings());
    CHECK(desk.shownIn(desk.folder / "imported.journey") == second);
  }
}

TEST_CASE("a picture that is missing or wrong is found, and the workshop opens without it") {
  Desk desk;
  desk.open.reset();
  const std::string name = base::sha256(second);
  std::string expected;
  SUBCASE("missing") {
    spoil(desk.file, "delete from picture where name = '" + name + "'");
    expected = "is missing";
  }
  SUBCASE("other bytes") {
    spoil(desk.file, "update picture set png = 'TWFu' where name = '" + name + "'");
    expected = "its bytes are not what its name says";
  }
  SUBCASE("no base64") {
    spoil(desk.file, "update picture set png = 'a picture' where name = '" + name + "'");
    expected = "its bytes are not what its name says";
  }
  SUBCASE("one that only undo would show") {
    spoil(desk.file, "delete from picture where name = '" + base::sha256(first) + "'");
    expected = "is missing";
  }

  const auto findings = document::check(desk.file).findings;
  REQUIRE_FALSE(findings.empty());
  CHECK(findings.front().find(expected) != std::string::npos);
  desk.open = Document::open(desk.file, desk.settings());
  CHECK(desk.open->workshop().pictures.all().size() == 1);
  desk.show(second); // the same again: it is whole
  CHECK(desk.shown() == second);
}

TEST_CASE("a picture is refused where nobody can have it, and a refused deed keeps none") {
  Desk desk;
  const auto refusal = [&](const document::Deed& deed) {
    const auto outcome = desk.open->perform({}, deed);
    return outcome ? std::string{outcome->text} : std::string{};
  };
  CHECK(refusal(document::showPicture(desk.who, "")) == "refusal.picture_broken");
  CHECK(refusal(document::showPicture(desk.who, std::string(journey::mostPictureBytes + 1, 'x'))) ==
        "refusal.picture_broken");
  CHECK(refusal(document::showPicture({99}, "third")) == "refusal.gone");
  CHECK(refusal(document::showPicture(desk.who, "third").then(document::binPersona({99}))) == "refusal.gone");
  CHECK(desk.open->workshop().pictures.all().size() == 2);
  CHECK(desk.shown() == second);
}
