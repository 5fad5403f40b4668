#include "steps/prepare/personas/personas.hpp"

#include "journey/ink.hpp"
#include "support/open_permit.hpp"
#include "support/people_table.hpp"
#include "support/photo_bytes.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <chrono>
#include <fstream>

using journey::Persona;
using support::PeopleTable;

namespace {

constexpr const char* step = "personas";

void marja(document::Edit& edit) {
  const auto who = PeopleTable::persona(edit, "Marja");
  document::writePersona(who, &Persona::about, "41, docent, jaren 30-huis")(edit);
  document::writePersona(who, &Persona::quote, "Ik wil gewoon weten of het mag, en dan bouwen.")(edit);
  document::writePersona(who, &Persona::now,
                         "Zoekt ’s avonds op haar telefoon uit wat mag. Heeft nog nooit iets aangevraagd. "
                         "Vertrouwt op haar aannemer.")(edit);
  document::writePersona(who, &Persona::ambition,
                         "Twee kinderen, elk een eigen kamer. Een huis dat meegroeit.")(edit);
  document::writePersona(who, &Persona::outcome,
                         "Binnen een week weten of het mag. Vóór de zomer een dakkapel.")(edit);
  document::writeShare(who, "68")(edit);
}

void henk(document::Edit& edit) {
  const auto who = PeopleTable::persona(edit, "Henk");
  document::writePersona(who, &Persona::about, "54, aannemer, zes man in dienst")(edit);
  document::writePersona(who, &Persona::quote, "Elke week wachten kost me een ploeg.")(edit);
  document::writePersona(who, &Persona::now, "Vraagt er dertig per jaar aan.")(edit);
  document::writeShare(who, "32")(edit);
}

} // namespace

TEST_CASE("the first persona is written in the place that waits for it") {
  PeopleTable table(step);
  CHECK(table.area("next").value == "Geef de klant een naam en een gezicht");
  table.keep("personas_empty");

  table.tap("personas/add");
  const std::string seat = support::writingSeat(table);
  CHECK(table.area(seat + "/text").label == "Hoe heet deze klant?");
  table.type(seat, "Marja");
  table.tap(seat + "/key/done");

  const Persona& made = table.persona("Marja");
  CHECK(made.journey == journey::firstJourney(table.workshop()));
  CHECK(table.area(table.of("Marja") + "/name").value == "Marja");
  CHECK(table.area("next").value.empty());
  table.keep("personas_one");
}

TEST_CASE("several people write different fields at once") {
  PeopleTable table(step, [](document::Edit& edit) { marja(edit), henk(edit); });
  const std::string one = table.of("Marja"), other = table.of("Henk");

  table.tapTogether({one + "/ambition", other + "/now", other + "/outcome", one + "/about"});
  table.settle();
  std::size_t open = 0;
  for (const std::string& area : table.areas("seat/")) open += area.ends_with("/key/done") ? 1U : 0U;
  CHECK(open == 4);
  table.keep("personas_writing");
}

TEST_CASE("what is written stands on the card, and the share is a number of per cent") {
  PeopleTable table(step, henk);
  const std::string card = table.of("Henk");
  CHECK(table.area(card + "/share").value == "32 %");
  CHECK(table.area(card + "/quote").value == "‘Elke week wachten kost me een ploeg.’");

  table.tap(card + "/share");
  const std::string seat = support::writingSeat(table);
  CHECK(table.area(seat + "/text").value == "32");
  table.tap(seat + "/key/backspace"), table.tap(seat + "/key/backspace");
  table.type(seat, "veel");
  table.tap(seat + "/key/done");
  CHECK(table.persona("Henk").share == 32); // refused, and told
  REQUIRE(table.notices().size() == 1);
  CHECK(table.notices().front() == "Kies een getal van 0 tot en met 100.");
  for (int i = 0; i < 4; ++i) table.tap(seat + "/key/backspace");
  table.type(seat, "40");
  table.tap(seat + "/key/done");
  CHECK(table.persona("Henk").share == 40);

  table.tap(card + "/outcome");
  const std::string again = support::writingSeat(table);
  table.type(again, "vooraf weten");
  table.tap(again + "/key/done");
  CHECK(table.persona("Henk").outcome == "vooraf weten");
}

TEST_CASE("a face is chosen, and a persona is put away and comes back") {
  PeopleTable table(step, [](document::Edit& edit) { marja(edit), henk(edit); });
  const std::string card = table.of("Henk");
  CHECK(table.area(card + "/portrait").value != table.area(table.of("Marja") + "/portrait").value);

  table.tap(card + "/portrait");
  table.keep("personas_faces");
  table.tap(card + "/face/beard");
  CHECK(table.persona("Henk").portrait == journey::Portrait::Beard);
  table.tap(card + "/bin");
  CHECK_FALSE(table.has(card));
  CHECK(table.persona("Henk").gone);
  table.tap("personas/binned/" + std::to_string(table.persona("Henk").id.value));
  CHECK(table.has(card));
  CHECK_FALSE(table.has(card + "/bin"));
}

namespace {

/// A finger's way through a square, its corners as parts of it.
void drawWith(PeopleTable& table, int finger, const std::string& square,
              const std::vector<base::Point>& way) {
  const base::Rect box = table.box(square);
  const auto at = [&](base::Point part) {
    return base::Point{box.x + part.x * box.w, box.y + part.y * box.h};
  };
  table.down(finger, at(way.front()));
  for (std::size_t i = 1; i < way.size(); ++i)
    for (int k = 1; k <= 8; ++k) table.move(finger, at(base::mix(way[i - 1], way[i], k / 8.0)));
}

/// Two eyes, a head and a mouth, all at once.
void drawFace(PeopleTable& table, const std::string& square) {
  std::vector<base::Point> head, mouth;
  for (int i = 0; i <= 24; ++i)
    head.push_back({0.5 + 0.36 * std::sin(i * base::pi / 12), 0.5 - 0.42 * std::cos(i * base::pi / 12)});
  for (int i = 0; i <= 8; ++i)
    mouth.push_back({0.5 + 0.2 * std::cos(i * base::pi / 8), 0.62 + 0.12 * std::sin(i * base::pi / 8)});
  drawWith(table, 1, square, head);
  drawWith(table, 2, square, mouth);
  drawWith(table, 3, square, {{0.38, 0.4}});
  drawWith(table, 4, square, {{0.62, 0.4}});
  table.settle();
}

} // namespace

TEST_CASE("several fingers draw a face at once, and each stroke is kept when its finger lifts") {
  PeopleTable table(step, [](document::Edit& edit) { marja(edit), henk(edit); });
  const std::string card = table.of("Henk"), ink = card + "/ink";
  const std::string symbol = table.area(card + "/portrait").value;

  table.tap(card + "/portrait");
  table.tap(card + "/drawing");
  CHECK_FALSE(table.has(card + "/faces"));
  CHECK(table.box(ink).w >= 60);
  CHECK(table.box(ink).w == doctest::Approx(table.box(ink).h));
  CHECK_FALSE(table.area(ink + "/undo").enabled);
  table.keep("personas_ink_empty");
  drawFace(table, ink);
  table.keep("personas_ink_drawing");
  CHECK(table.persona("Henk").ink.empty()); // nothing enters the workshop before a finger lifts
  CHECK(table.area(card + "/portrait").value == symbol);

  const std::size_t events = table.events();
  for (const int finger : {3, 1, 2, 4}) table.up(finger);
  table.settle();
  CHECK(table.events() == events + 4);
  const auto kept = journey::inkIn(table.persona("Henk").ink);
  REQUIRE(kept);
  REQUIRE(kept->size() == 4);
  CHECK((*kept)[0].size() == 1); // an eye, which lifted first
  CHECK((*kept)[1].size() > 8);
  CHECK((*kept)[1].size() < 40);
  CHECK(table.area(ink).value == "4");
  CHECK(table.area(card + "/portrait").value == "drawing");
  CHECK(table.area(table.of("Marja") + "/portrait").value == "bob");

  table.tap(ink + "/undo");
  CHECK(table.area(ink).value == "3");
  table.tap(ink + "/clear");
  CHECK(table.area(ink).value == "0");
  CHECK(table.area(card + "/portrait").value == symbol);
  CHECK(table.document().undo() == std::nullopt);
  table.settle();
  CHECK(table.area(ink).value == "3");
  table.tap(ink + "/done");
  CHECK_FALSE(table.has(ink));
  table.keep("personas_ink_done");
}

TEST_CASE("a palm draws nothing, and a finger that leaves the square draws no line along its edge") {
  PeopleTable table(step, henk);
  const std::string card = table.of("Henk"), ink = card + "/ink";
  table.tap(card + "/portrait");
  table.tap(card + "/drawing");

  drawWith(table, 1, ink, {{0.2, 0.2}, {0.8, 0.2}});
  table.router().cancelAll(200); // as the filters do with a palm
  table.up(1);
  table.settle();
  CHECK(table.persona("Henk").ink.empty());

  drawWith(table, 1, ink, {{0.5, 0.5}, {0.5, 1.3}, {0.9, 1.3}, {0.9, 0.5}});
  table.up(1);
  table.settle();
  const auto kept = journey::inkIn(table.persona("Henk").ink);
  REQUIRE(kept);
  REQUIRE(kept->size() == 2);
  CHECK((*kept)[0].back() == base::Point{500, 1000});
  CHECK((*kept)[1].back() == base::Point{900, 500});
}

TEST_CASE("a symbol and the drawing are chosen without losing either") {
  PeopleTable table(step, [](document::Edit& edit) {
    henk(edit);
    for (const Persona& one : edit.now().personas)
      document::drawPortrait(one.id, {{{200, 200}, {800, 800}}})(edit);
  });
  const std::string card = table.of("Henk");
  CHECK(table.area(card + "/portrait").value == "drawing");

  table.tap(card + "/portrait");
  CHECK(table.area(card + "/drawing").value == "on");
  table.keep("personas_faces_drawn");
  table.tap(card + "/face/grey");
  CHECK(table.area(card + "/portrait").value == "grey");
  CHECK(table.area(card + "/drawing").value.empty());
  table.tap(card + "/drawing");
  CHECK(table.area(card + "/portrait").value == "drawing");
  CHECK(table.area(card + "/ink").value == "1");
}

namespace {

/// The home folder is this one, for a while.
class Home {
 public:
  explicit Home(const std::filesystem::path& folder) {
    if (const char* before = std::getenv("HOME")) before_ = before;
    ::setenv("HOME", folder.c_str(), 1);
  }
  ~Home() { ::setenv("HOME", before_.c_str(), 1); }
  Home(const Home&) = delete;
  Home& operator=(const Home&) = delete;

 private:
  std::string before_;
};

void writeInto(const std::filesystem::path& file, const std::string& bytes) {
  std::filesystem::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << bytes;
}

/// Frames until it is so: pictures are looked for and read beside the table.
bool waitUntil(PeopleTable& table, const std::function<bool()>& isSo) {
  for (int i = 0; i < 1000 && !isSo(); ++i) {
    ::usleep(10'000);
    table.wait(0.1);
  }
  return isSo();
}

} // namespace

TEST_CASE("a photo is chosen from what people brought, and undo brings back what was shown") {
  const support::Folder home;
  const Home set(home.path());
  writeInto(home.path() / "Downloads" / "Henk.JPG", support::jpegOf(600, 400, 6, "camera of Anna"));
  writeInto(home.path() / "Downloads" / "notes.txt", "no photo");
  writeInto(home.path() / "Downloads" / ".hidden.png", support::pngOf(8, 8));
  std::filesystem::last_write_time(home.path() / "Downloads" / "Henk.JPG",
                                   std::filesystem::file_time_type::clock::now() + std::chrono::hours{1});
  writeInto(home.path() / "Pictures" / "work" / "broken.png", support::pngOf(300, 300).substr(0, 200));
  PeopleTable table(step, [](document::Edit& edit) { marja(edit), henk(edit); });
  const std::string card = table.of("Henk"), photo = card + "/photo";
  const std::string symbol = table.area(card + "/portrait").value;

  table.tap(card + "/portrait");
  table.keep("personas_faces_photo");
  table.tap(card + "/picture");
  REQUIRE(waitUntil(table, [&] { return table.has(photo + "/1"); }));
  CHECK(table.area(photo + "/0").label == "Henk.JPG");
  CHECK(table.area(photo + "/0").value == "Downloads");
  CHECK(table.area(photo + "/1").label == "broken.png");
  CHECK_FALSE(table.has(photo + "/2"));
  REQUIRE(waitUntil(table, [&] { return table.has(photo + "/0/small"); })); // seen before it is chosen
  table.keep("personas_photos");
  CHECK_FALSE(table.has(photo + "/1/small")); // what cannot be read has none
  table.tap(photo + "/1");
  REQUIRE(waitUntil(table, [&] { return !table.notices().empty(); }));
  CHECK(table.notices().front() == "Deze foto is beschadigd. Kies een andere. Er is niets veranderd.");
  CHECK(table.area(card + "/portrait").value == symbol);

  table.tap(photo + "/0");
  REQUIRE(waitUntil(table, [&] { return !table.has(photo); }));
  CHECK(table.area(card + "/portrait").value == "picture");
  const std::string* png = table.workshop().pictures.find(table.persona("Henk").picture);
  REQUIRE(png != nullptr);
  CHECK(png->starts_with("\x89PNG"));
  CHECK(png->find("Anna") == std::string::npos);
  table.keep("personas_photo");
  CHECK(table.document().undo() == std::nullopt);
  table.settle();
  CHECK(table.area(card + "/portrait").value == symbol);

  table.tap(card + "/portrait");
  table.tap(card + "/picture");
  table.tap(photo + "/close");
  CHECK_FALSE(table.has(photo));
}

TEST_CASE("where nobody brought a photo the table says so, and what to do") {
  const support::Folder home;
  const Home set(home.path());
  PeopleTable table(step, henk);
  const std::string card = table.of("Henk"), photo = card + "/photo";
  table.tap(card + "/portrait");
  table.tap(card + "/picture");
  table.wait(1);
  CHECK(table.has(photo));
  CHECK_FALSE(table.has(photo + "/0"));
  table.keep("personas_photos_none");
}

TEST_CASE(
    "the curve of its own journey is on the card of the persona that it belongs to, once there are votes") {
  const auto both = [](document::Edit& edit) { marja(edit), henk(edit); };
  PeopleTable voted(step, both);
  CHECK(voted.area(voted.of("Marja") + "/curve").value == "drawn");
  CHECK(voted.area(voted.of("Henk") + "/curve").value.empty());
  voted.keep("personas_two");

  journey::Workshop workshop = support::ChartTable::permit(14, false);
  base::Ids ids{5};
  document::Edit edit(workshop, ids, 1, {});
  both(edit);
  support::ChartTable unvoted(workshop, step);
  const auto areas = unvoted.areas("persona/");
  const auto curve =
      std::ranges::find_if(areas, [](const std::string& area) { return area.ends_with("/curve"); });
  REQUIRE(curve != areas.end());
  CHECK(unvoted.area(*curve).value.empty());
}

TEST_CASE("four personas lie on the sheet, more come on pages") {
  PeopleTable table(step, [](document::Edit& edit) {
    marja(edit), henk(edit);
    for (const char* name : {"Fatima", "Wilhelmina-Jacoba van den Bergh", "Vijfde", "Zesde"})
      PeopleTable::persona(edit, name);
  });
  const auto cards = [&] {
    std::size_t count = 0;
    for (const Persona& one : table.workshop().personas)
      count += table.has("persona/" + std::to_string(one.id.value)) ? 1U : 0U;
    return count;
  };
  CHECK(cards() == 4);
  CHECK_FALSE(table.has(table.of("Vijfde")));
  table.keep("personas_six");
  table.tap("personas/page/after");
  CHECK(cards() == 2);
  CHECK(table.has(table.of("Zesde")));
  table.tap("personas/page/before");
  CHECK(table.has(table.of("Marja")));
}

TEST_CASE("the sheet turns to the far side and back") {
  PeopleTable table(step, marja);
  const double near = table.at(table.of("Marja") + "/name").y;

  table.tap("personas/turn/far");
  CHECK(std::abs(std::remainder(table.area(table.of("Marja") + "/name").place.angle(), 2 * base::pi)) ==
        doctest::Approx(base::pi));
  CHECK(table.at(table.of("Marja") + "/name").y > near);
  table.keep("personas_turned");
  table.tap("personas/turn/far");
  CHECK(table.at(table.of("Marja") + "/name").y == doctest::Approx(near));
}

TEST_CASE("the cards are touchable on every display") {
  for (const auto& [place, size, setting, language] :
       {std::tuple{"4k", support::ultraHd, table::Setting::Table, "en"},
        {"wall", support::fullHd, table::Setting::Wall, "nl"},
        {"laptop", support::FakeTable::Size{1366, 768, 1366 / 1200.}, table::Setting::Laptop, "en"}}) {
    const std::string name = place;
    CAPTURE(name);
    PeopleTable table(
        step,
        [](document::Edit& edit) {
          marja(edit), henk(edit);
          PeopleTable::persona(edit, "Fatima");
        },
        size, language);
    table.shell().table()->setSetting(setting);
    table.settle();
    for (const char* field : {"/name", "/about", "/quote", "/share", "/now", "/ambition", "/outcome"}) {
      CAPTURE(field);
      CHECK(table.isSeen(table.of("Fatima") + field));
      CHECK(table.box(table.of("Fatima") + field).h >= 10);
    }
    table.keep("personas_" + name);
  }
}
