#include "document/templates.hpp"

#include "journey/outline.hpp"
#include "support/sources.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace document;

namespace {

const std::filesystem::path folder = support::sources() / "assets" / "templates";

std::string messageOf(std::string_view json) {
  try {
    parseTemplate(json);
  } catch (const std::runtime_error& error) {
    return error.what();
  }
  return {};
}

} // namespace

TEST_CASE("the templates that come with the program") {
  const auto all = templatesIn(folder);

  for (const char* name : {"five_stages", "attract_to_support", "customer_lifecycle", "patient", "empty"})
    CHECK(all.contains(name));
  for (const auto& entry : all) {
    const auto& from = entry.second;
    CAPTURE(entry.first);
    for (const std::string language : {"nl", "en"}) {
      CHECK_FALSE(from.name.in(language).empty());
      for (const auto& channel : from.channels) CHECK_FALSE(channel.name.in(language).empty());
    }
    std::string agenda;
    for (const auto& item : from.agenda) {
      agenda += item.name + " ";
      CHECK(item.minutes > 0);
    }
    CHECK(agenda ==
          "brief team stakeholders personas evidence map voting curve plan customers loop opportunities "
          "brainstorm test result ");
  }
}

TEST_CASE("a new workshop has the template's stages, each with a step, in its language") {
  base::Ids ids(1);
  const Template from = readTemplate(folder / "five_stages.json");

  const journey::Workshop workshop = newWorkshop(from, "en", ids);

  CHECK(workshop.brief().language == "en");
  CHECK(workshop.agenda.size() == 15);
  CHECK(journey::channelsOf(workshop).front()->name == "e-mail");
  const journey::Outline outline = journey::outlineOf(workshop);
  REQUIRE(outline.stages.size() == 5);
  CHECK(outline.stages[0].stage->name == "Before the request");
  CHECK(outline.stages[4].stage->name == "Complaints");
  for (const auto& stage : outline.stages) {
    REQUIRE(stage.steps.size() == 1);
    CHECK(stage.steps[0].step->name.empty());
  }
  base::Ids again(1);
  CHECK(newWorkshop(from, "en", again) == workshop);
  CHECK(journey::outlineOf(newWorkshop(from, "nl", ids)).stages[4].stage->name == "Klachten");
}

TEST_CASE("the empty template has one stage without a name") {
  base::Ids ids(1);
  const journey::Workshop workshop = newWorkshop(readTemplate(folder / "empty.json"), "nl", ids);

  REQUIRE(workshop.stages.size() == 1);
  CHECK((*workshop.stages.begin()).name.empty());
  CHECK(workshop.steps.size() == 1);
}

TEST_CASE("a template may name its steps") {
  base::Ids ids(1);
  const Template from = parseTemplate(R"({"name": {"nl": "a", "en": "b"}, "channels": [], "agenda": [],
    "stages": [{"nl": "x", "en": "y", "steps": [{"nl": "1", "en": "one"}, {"nl": "2", "en": "two"}]}]})");

  const journey::Workshop workshop = newWorkshop(from, "en", ids);

  const auto outline = journey::outlineOf(workshop);
  REQUIRE(outline.stages.at(0).steps.size() == 2);
  CHECK(outline.stages[0].steps[1].step->name == "two");
}

TEST_CASE("what is wrong with a template is said and where") {
  CHECK(messageOf("[") != "");
  CHECK(messageOf("[]") == "name is missing");
  CHECK(messageOf(R"({"name": {"nl": "a"}})") == "stages is missing");
  CHECK(messageOf(R"({"name": {}})") == "name is in no language");
  const std::string begin = R"({"name": {"nl": "a", "en": "b"}, )";
  CHECK(messageOf(begin + R"("stages": {}})") == "stages is not a list");
  CHECK(messageOf(begin + R"("stages": []})") == "stages has no stage");
  CHECK(messageOf(begin + R"("stages": [{"nl": "a", "en": 7}]})") == "stages[0].en is not a text");
  CHECK(messageOf(begin + R"("stages": [{"nl": "a", "en": ")" + std::string(201, 'x') + "\"}]}") ==
        "stages[0].en is longer than 200 bytes");
  const std::string stages = begin + R"("stages": [{"nl": "a", "en": "b"}], )";
  CHECK(messageOf(stages + R"("channels": [{"nl": "a", "en": "b", "paper": 6}]})") ==
        "channels[0].paper is not a whole number from 0 to 5");
  CHECK(messageOf(stages + R"("channels": [], "agenda": [{"name": "map", "minutes": 1.5}]})") ==
        "agenda[0].minutes is not a whole number from 0 to 600");
  std::string many = "{\"nl\": \"a\", \"en\": \"b\"}";
  for (int i = 0; i < 100; ++i) many += ", {\"nl\": \"a\", \"en\": \"b\"}";
  CHECK(messageOf(begin + "\"stages\": [" + many + "]}") == "stages has more than 100 parts");
}

TEST_CASE("a template that cannot be read names its file") {
  CHECK_THROWS_WITH_AS(readTemplate(folder / "none.json"),
                       doctest::Contains((folder / "none.json").string().c_str()),
                       std::filesystem::filesystem_error);
}
