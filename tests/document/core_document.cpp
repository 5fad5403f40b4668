#include "core_support.hpp"
#include "document/document.hpp"
#include "document/rules.hpp"
#include "store/threads.hpp"
#include "support/folder.hpp"

#include <doctest/doctest.h>

#include <thread>

namespace {

using core::addStage;
using core::begun;
using core::rename;
using core::settings;
using document::Document;

std::string nameOf(const Document& document, base::Id<journey::Stage> stage) {
  return document.workshop().stages.find(stage)->name;
}

} // namespace

TEST_CASE("a document holds what it began with") {
  const auto document = Document::inMemory(begun(), settings());

  CHECK(document->workshop() == begun());
  CHECK(document->history().lastSeq() == 1);
  CHECK(document->undo()->text == "refusal.nothing_to_undo");
  CHECK(document->redo()->text == "refusal.nothing_to_redo");
}

TEST_CASE("an edit becomes one event that names each changed field once") {
  const auto document = Document::inMemory(begun(), settings());

  document->perform({3}, {"deed.write_brief", [](document::Edit& edit) -> journey::Outcome {
                            edit.set(base::Id<journey::Brief>{1}, &journey::Brief::goal, "a");
                            edit.set(base::Id<journey::Brief>{1}, &journey::Brief::dots, 5);
                            edit.set(base::Id<journey::Brief>{1}, &journey::Brief::goal, "ab");
                            edit.set(base::Id<journey::Brief>{1}, &journey::Brief::dots, 3);
                            return {};
                          }});

  const document::Event& event = document->history().events().back();
  CHECK(event.seq == 2);
  CHECK(event.actor.value == 3);
  CHECK(event.deed == "deed.write_brief");
  const journey::Changes expected{{"brief", 1, "goal", std::string{}, std::string{"ab"}}};
  CHECK(event.changes == expected);
  CHECK(document->revision() == 1);
}

TEST_CASE("a refused edit changes nothing and is no event") {
  const auto document = Document::inMemory(begun(), settings());

  const auto outcome =
      document->perform({}, {"deed.add_stage", [](document::Edit& edit) -> journey::Outcome {
                               edit.set(edit.add<journey::Stage>(), &journey::Stage::name, "Boeken");
                               return journey::Refusal{"refusal.too_long"};
                             }});

  CHECK(outcome->text == "refusal.too_long");
  CHECK(document->workshop() == begun());
  CHECK(document->history().lastSeq() == 1);
  CHECK(document->revision() == 0);
}

TEST_CASE("an edit that ends where it began is no event") {
  const auto document = Document::inMemory(begun(), settings());

  rename(*document, addStage(*document, "Boeken"), "Boeken");

  CHECK(document->history().lastSeq() == 2);
}

TEST_CASE("an edit that throws is dropped") {
  const auto document = Document::inMemory(begun(), settings());

  const auto work = [](document::Edit& edit) -> journey::Outcome {
    edit.add<journey::Stage>();
    throw std::runtime_error("interrupted");
  };

  CHECK_THROWS_WITH(document->perform({}, {"deed.add_stage", work}), "interrupted");
  CHECK(document->workshop() == begun());
  CHECK(addStage(*document, "Boeken").value != 0);
}

TEST_CASE("an edit that no file may hold is dropped") {
  const auto document = Document::inMemory(begun(), settings());
  const auto perform = [&](auto change) {
    document->perform({}, {"deed.wrong", [&](document::Edit& edit) -> journey::Outcome {
                             change(edit);
                             return {};
                           }});
  };

  SUBCASE("a reference to nothing") {
    CHECK_THROWS_AS(perform([](document::Edit& edit) {
                      edit.set(edit.add<journey::Step>(), &journey::Step::stage,
                               base::Id<journey::Stage>{99});
                    }),
                    std::logic_error);
  }
  SUBCASE("a number out of its range") {
    CHECK_THROWS_AS(perform([](document::Edit& edit) {
                      edit.set(edit.add<journey::Answer>(), &journey::Answer::value, 101);
                    }),
                    std::logic_error);
  }
  SUBCASE("the end of what something points at") {
    const auto stage = addStage(*document, "");
    perform([&](document::Edit& edit) { edit.set(edit.add<journey::Step>(), &journey::Step::stage, stage); });
    const auto before = document->workshop();

    CHECK_THROWS_AS(perform([&](document::Edit& edit) {
                      edit.apply({{"stage", stage.value, "journey", std::int64_t{1}, journey::Value{}},
                                  {"stage", stage.value, "", std::int64_t{1}, journey::Value{}}});
                    }),
                    std::logic_error);
    CHECK(document->workshop() == before);
    return;
  }
  CHECK(document->workshop() == begun());
}

TEST_CASE("undo and redo walk through the newest gestures") {
  const auto document = Document::inMemory(begun(), settings());
  const auto stage = addStage(*document, "Boeken");
  rename(*document, stage, "Reserveren");
  rename(*document, stage, "Kiezen");

  CHECK_FALSE(document->undo());
  CHECK(nameOf(*document, stage) == "Reserveren");
  CHECK_FALSE(document->undo());
  CHECK_FALSE(document->undo());
  CHECK(document->workshop() == begun());
  CHECK(document->undo());

  CHECK_FALSE(document->redo());
  CHECK_FALSE(document->redo());
  CHECK(nameOf(*document, stage) == "Reserveren");
  CHECK_FALSE(document->redo());
  CHECK(nameOf(*document, stage) == "Kiezen");
  CHECK(document->redo());
}

TEST_CASE("a new gesture ends what could be redone") {
  const auto document = Document::inMemory(begun(), settings());
  const auto stage = addStage(*document, "Boeken");
  rename(*document, stage, "Reserveren");
  document->undo();

  rename(*document, stage, "Kiezen");

  CHECK(document->redo()->text == "refusal.nothing_to_redo");
  CHECK_FALSE(document->undo());
  CHECK(nameOf(*document, stage) == "Boeken");
}

TEST_CASE("a person takes back their own newest gesture, past those of others") {
  const auto document = Document::inMemory(begun(), settings());
  const auto first = addStage(*document, "Boeken", {1});
  const auto second = addStage(*document, "Reizen", {2});

  CHECK_FALSE(document->takeBack({1}));

  CHECK(document->workshop().stages.find(first) == nullptr);
  CHECK(nameOf(*document, second) == "Reizen");
  CHECK(document->takeBack({1})->text == "refusal.nothing_to_undo");
  CHECK_FALSE(document->redo());
  CHECK(nameOf(*document, first) == "Boeken");
}

TEST_CASE("one deed alone is taken back, past those that came after it") {
  const auto document = Document::inMemory(begun(), settings());
  const auto first = addStage(*document, "Boeken");
  const std::int64_t seq = document->history().lastSeq();
  const auto second = addStage(*document, "Reizen");

  CHECK_FALSE(document->takeBackEvent(seq));
  CHECK(document->workshop().stages.find(first) == nullptr);
  CHECK(nameOf(*document, second) == "Reizen");
  CHECK(document->takeBackEvent(seq)->text == "refusal.nothing_to_undo");
  CHECK(document->takeBackEvent(1)->text == "refusal.nothing_to_undo"); // the beginning stays
  CHECK_FALSE(document->redo());
  rename(*document, first, "Kiezen", {2});
  CHECK(document->takeBackEvent(seq)->text == "refusal.changed_since");
  CHECK(nameOf(*document, first) == "Kiezen");
}

TEST_CASE("what another person changed since is not taken back, and it is said who did") {
  const auto document = Document::inMemory(begun(), settings());
  const auto stage = addStage(*document, "Boeken", {1});

  SUBCASE("the same record") { rename(*document, stage, "Kiezen", {2}); }
  SUBCASE("a record that came to point at it") {
    document->perform({2}, {"deed.add_step", [&](document::Edit& edit) -> journey::Outcome {
                              edit.set(edit.add<journey::Step>(), &journey::Step::stage, stage);
                              return {};
                            }});
  }
  const auto before = document->workshop();
  const auto outcome = document->takeBack({1});

  REQUIRE(outcome);
  CHECK(outcome->text == "refusal.changed_since");
  CHECK(outcome->words == std::vector<std::string>{"Participant 2"});
  CHECK(document->workshop() == before);
}

TEST_CASE("a file holds the workshop, its history and its view") {
  const support::Folder folder;
  const auto file = folder / "reizen.journey";
  journey::Workshop last;
  std::vector<document::Event> events;
  {
    const auto document = Document::create(file, begun(), settings());
    const auto stage = addStage(*document, "Boeken\nmet \"kinderen\" 👨‍👩‍👧", {2});
    rename(*document, stage, "Kiezen");
    document->undo();
    document->setView("step", "map");
    document->setView("draft/3", "Wa");
    document->setView("draft/3", "");
    CHECK(document->flush());
    CHECK(document->saving() == Document::Saving::Saved);
    CHECK_FALSE(document->commitSeconds().empty());
    last = document->workshop();
    events = document->history().events();
  }

  const auto document = Document::open(file, settings());

  CHECK(document->workshop() == last);
  CHECK(document->history().events() == events);
  CHECK(document->view() == std::map<std::string, std::string>{{"step", "map"}});
  CHECK_FALSE(document->redo());
  CHECK(document->workshop().stages.begin().operator*().name == "Kiezen");
}

TEST_CASE("a closed file is one file, and all is well in it") {
  const support::Folder folder;
  const auto file = folder / "reizen.journey";
  { addStage(*Document::create(file, begun(), settings()), "Boeken"); }
  Document::open(file, settings());

  const auto names = std::distance(std::filesystem::directory_iterator{folder.path()}, {});
  const auto checked = document::check(file);

  CHECK(names == 1);
  constexpr std::size_t writeVersion = 18, rollbackJournal = 1;
  CHECK(support::bytesOf(file)[writeVersion] == rollbackJournal);
  CHECK(checked.findings.empty());
  CHECK(checked.events == 2);
  CHECK(checked.records == 12);
}

TEST_CASE("a document opened for reading refuses every gesture and leaves the file as it was") {
  const support::Folder folder;
  const auto file = folder / "reizen.journey";
  Document::create(file, begun(), settings());
  const auto bytes = support::bytesOf(file);
  {
    auto reading = settings();
    reading.readOnly = true;
    const auto document = Document::open(file, reading);

    CHECK(document->workshop() == begun());
    CHECK(document->perform({}, {"deed.any", [](auto&) { return journey::Outcome{}; }})->text ==
          "refusal.read_only");
    document->setView("step", "map");
    CHECK(document->view().at("step") == "map");
  }
  CHECK(support::bytesOf(file) == bytes);
}

TEST_CASE("a thread that draws can use a document, for it never waits inside a database") {
  const support::Folder folder;
  std::exception_ptr thrown;
  std::thread{[&] {
    store::forbidOnThisThread();
    try {
      auto document = Document::create(folder / "a.journey", begun(), settings());
      addStage(*document, "Boeken");
      document->flush();
      document.reset();
      document::check(folder / "a.journey");
      document = Document::open(folder / "a.journey", settings());
    } catch (...) {
      thrown = std::current_exception();
    }
  }}.join();

  CHECK(thrown == nullptr);
}
