#include "base/json.hpp"

#include "base/encoded.hpp"
#include "report/formats/format.hpp"
#include "report/formats/json_import.hpp"
#include "report/formats/json_text.hpp"
#include "report/sample.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

namespace {

using base::Json;

std::string jsonOf(const journey::Workshop& workshop) {
  static const auto texts = support::texts();
  const report::Story story = report::storyOf(workshop);
  return report::makeJson({workshop, texts, story}).front().bytes;
}

std::string refusalOf(const std::string& text) {
  try {
    report::importJson(text);
  } catch (const std::runtime_error& error) {
    return error.what();
  }
  return "";
}

bool says(const std::string& refusal, std::initializer_list<const char*> words) {
  INFO(refusal);
  for (const char* word : words)
    if (refusal.find(word) == std::string::npos) return false;
  return !refusal.empty();
}

/// A good file with one thing changed.
template <class Change> std::string spoiled(Change change) {
  static const std::string good = jsonOf(support::permitRequest());
  Json file = Json::parse(good);
  change(file);
  return file.dump();
}
template <class Change> std::string spoiledTables(Change change) {
  return refusalOf(spoiled([&](Json& file) { change(file["tables"]); }));
}

} // namespace

TEST_CASE("a workshop comes back from its JSON as it was") {
  const journey::Workshop workshop = support::permitRequest();

  CHECK(report::importJson(jsonOf(workshop)) == workshop);
  CHECK(report::importJson(jsonOf(support::emptyWorkshop())) == support::emptyWorkshop());
}

TEST_CASE("any workshop comes back from its JSON as it was") {
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    CAPTURE(seed);
    const journey::Workshop workshop = support::randomWorkshop(seed);

    CHECK(report::importJson(jsonOf(workshop)) == workshop);
  }
}

TEST_CASE("the JSON is written as its values are written anywhere else") {
  CHECK(base::writeJson(base::parseJson(jsonOf(support::permitRequest()))) ==
        jsonOf(support::permitRequest()));
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    CAPTURE(seed);
    const std::string text = jsonOf(support::randomWorkshop(seed));
    CHECK(base::writeJson(base::parseJson(text)) == text);
  }
}

TEST_CASE("every kind of number and text is written as anywhere else, and what is no text is refused") {
  for (const double number : {0., -0., 1., -1., 0.1, 1e14, 1e15, 1e16, -123456789., 1.5e300, 5e-324}) {
    report::JsonText text;
    text.value(journey::Value{number});
    CHECK(text.finish() == base::writeJson(Json(number)));
  }
  for (const std::string words : {"", "recht", "\"aan\"\\", "\n\t\x01", "\x7f", "Öztürk 😀", "\u2028"}) {
    report::JsonText text;
    text.words(words);
    CHECK(text.finish() == base::writeJson(Json(words)));
  }
  report::JsonText lists;
  lists.beginObject();
  lists.key("geen");
  lists.beginList();
  lists.end();
  lists.key("leeg");
  lists.beginObject();
  lists.end();
  lists.end();
  CHECK(lists.finish() == "{\n  \"geen\": [],\n  \"leeg\": {}\n}\n");
  CHECK_THROWS(report::JsonText().words("\xff"));
}

TEST_CASE("what is secret or thrown away is in the JSON, and its note says so") {
  const Json file = Json::parse(jsonOf(support::permitRequest()));

  CHECK(file.begin().key() == "note");
  CHECK(file["note"] == support::texts()(language::Text{"json.note"}));
  CHECK(file["tables"]["touchpoint"].size() == 29);
  CHECK(file["tables"]["idea"].size() == 7);
}

TEST_CASE("the largest id below 2^53 is exact, and 0, 2^53 and half ids are refused") {
  auto workshop = support::emptyWorkshop();
  workshop.stages.add(journey::Id<journey::Stage>{(std::int64_t{1} << 53) - 1})->journey = {1};

  CHECK(report::importJson(jsonOf(workshop)) == workshop);
  for (const Json& id : {Json(0), Json(-1), Json(std::int64_t{1} << 53), Json(1.5), Json("1"), Json(nullptr),
                         Json(18446744073709551615ULL)})
    CHECK(says(spoiledTables([&](Json& t) { t["stage"][0]["id"] = id; }), {"stage", "id"}));
}

TEST_CASE("a refused file names the table, the record and the field") {
  SUBCASE("a table that is none") {
    CHECK(says(spoiledTables([](Json& t) { t["event"] = Json::array(); }), {"event"}));
  }
  SUBCASE("a field that is none") {
    CHECK(says(spoiledTables([](Json& t) { t["stage"][0]["colour"] = 1; }), {"stage ", "field colour"}));
  }
  SUBCASE("a wrong type") {
    CHECK(says(spoiledTables([](Json& t) { t["stage"][0]["name"] = 7; }), {"stage ", "field name"}));
    CHECK(says(spoiledTables([](Json& t) { t["stage"][0]["gone"] = 2; }), {"stage ", "field gone"}));
    CHECK(says(spoiledTables([](Json& t) { t["stage"][0]["name"] = Json::array(); }), {"field name"}));
    CHECK(says(spoiledTables([](Json& t) { t["brief"][0]["scope"] = "huge"; }), {"brief 1", "field scope"}));
  }
  SUBCASE("a value out of range") {
    CHECK(says(spoiledTables([](Json& t) { t["answer"][0]["value"] = 11; }), {"answer ", "field value"}));
    CHECK(says(spoiledTables([](Json& t) { t["answer"][0]["value"] = 0; }), {"answer ", "field value"}));
    CHECK(says(spoiledTables([](Json& t) { t["answer"][0]["value"] = nullptr; }), {"answer ", "not set"}));
    CHECK(says(spoiledTables([](Json& t) { t["channel"][0]["paper"] = 6; }), {"channel ", "field paper"}));
    CHECK(says(spoiledTables([](Json& t) { t["participant"][0]["seat"] = 12; }),
               {"participant ", "field seat"}));
    CHECK(says(spoiledTables([](Json& t) { t["touchpoint"][0]["x"] = 1e300; }), {"touchpoint ", "field x"}));
    CHECK(says(spoiledTables([](Json& t) { t["brief"][0]["language"] = "../xx"; }),
               {"brief 1", "field language"}));
    CHECK(
        says(spoiledTables([](Json& t) { t["stage"][0]["name"] = std::string("a\0b", 3); }), {"field name"}));
    CHECK(says(spoiledTables([](Json& t) { t["stage"][0]["name"] = std::string(201, 'a'); }),
               {"stage ", "field name", "too long"}));
    CHECK(says(spoiledTables([](Json& t) { t["customer_score"][0]["score"] = 0.5; }),
               {"customer_score ", "field score"}));
    CHECK(says(spoiledTables([](Json& t) { t["agenda"][0]["minutes"] = std::int64_t{1} << 62; }),
               {"agenda ", "field minutes"}));
  }
  SUBCASE("a drawing that nobody can draw") {
    const auto drawn = [](const std::string& ink) {
      return spoiledTables([&](Json& t) {
        t["persona"] = Json::array({{{"id", 5}, {"name", "Marja"}, {"ink", ink}}});
      });
    };
    CHECK(says(drawn("M1 2 3 x"), {"persona 5", "field ink", "no drawing"}));
    CHECK(says(drawn("M1 1001"), {"persona 5", "field ink", "no drawing"}));
    std::string much;
    while (much.size() < 9000) much += "M1 2";
    CHECK(says(drawn(much), {"persona 5", "field ink", "too long"}));
  }
  SUBCASE("a reference to what is not there, or to another kind of thing") {
    CHECK(says(spoiledTables([](Json& t) { t["step"][0]["stage"] = 999999; }), {"step ", "field stage"}));
    CHECK(says(spoiledTables([](Json& t) { t["step"][0]["stage"] = t["step"][1]["id"]; }),
               {"step ", "field stage"}));
    CHECK(says(spoiledTables([](Json& t) { t["step"][0]["stage"] = nullptr; }), {"step ", "field stage"}));
    CHECK(says(spoiledTables([](Json& t) { t["round"][0]["touchpoint"] = nullptr; }), {"round "}));
    CHECK(says(spoiledTables([](Json& t) { t["round"][0]["idea"] = t["idea"][0]["id"]; }), {"round "}));
  }
  SUBCASE("two records that say the same") {
    const auto again = [](Json& table) {
      table.push_back(table[0]);
      table[table.size() - 1]["id"] = 1;
    };
    CHECK(says(spoiledTables([&](Json& t) { again(t["vote"]); }), {"vote ", "says the same as vote"}));
    CHECK(says(spoiledTables([&](Json& t) { again(t["answer"]); }), {"answer ", "says the same as answer"}));
    CHECK(says(spoiledTables([&](Json& t) { again(t["round"]); }), {"round ", "says the same as round"}));
    CHECK(says(spoiledTables([&](Json& t) { again(t["participant"]); }),
               {"participant ", "says the same as participant"}));
    CHECK(says(spoiledTables([&](Json& t) { again(t["customer_score"]); }),
               {"customer_score ", "says the same as customer_score"}));
  }
  SUBCASE("a vote that abstains and has a value, or answers what nobody asked") {
    CHECK(says(spoiledTables([](Json& t) { t["vote"][0]["abstained"] = 1; }), {"answer ", "abstains"}));
    CHECK(says(spoiledTables([](Json& t) { t["answer"][0]["question"] = "nine_plus"; }),
               {"answer ", "nobody asked"}));
    CHECK(says(spoiledTables([](Json& t) { t["round"][0]["questions"] = "weight"; }),
               {"round ", "field questions", "no question"}));
    CHECK(says(spoiledTables([](Json& t) { t["vote"][0]["experience"] = 5; }),
               {"vote ", "field experience", "no such field"}));
  }
  SUBCASE("an id twice") {
    CHECK(
        says(spoiledTables([](Json& t) { t["stage"].push_back(t["stage"][0]); }), {"stage ", "two records"}));
  }
  SUBCASE("no journey") {
    CHECK(says(spoiledTables([](Json& t) { t["journey"] = Json::array(); }), {"journey"}));
  }
  SUBCASE("no brief, another one, or two") {
    CHECK(says(spoiledTables([](Json& t) { t["brief"] = Json::array(); }), {"brief"}));
    CHECK(says(spoiledTables([](Json& t) { t["brief"][0]["id"] = 2; }), {"brief"}));
    CHECK(says(spoiledTables([](Json& t) {
                 t["brief"].push_back(t["brief"][0]);
                 t["brief"][1]["id"] = 2;
               }),
               {"brief"}));
  }
}

TEST_CASE("what is no workshop is refused") {
  CHECK_FALSE(refusalOf("").empty());
  CHECK_FALSE(refusalOf("null").empty());
  CHECK_FALSE(refusalOf("[]").empty());
  CHECK_FALSE(refusalOf("{}").empty());
  CHECK_FALSE(refusalOf("{\"format\": \"journeytable\", \"version\": 2}").empty());
  CHECK(says(refusalOf(spoiled([](Json& file) { file["version"] = 4; })), {"version"}));
  CHECK(says(refusalOf(spoiled([](Json& file) { file["format"] = "other"; })), {"Journeytable"}));
  CHECK(says(refusalOf(spoiled([](Json& file) { file["more"] = 1; })), {"more"}));
}

TEST_CASE("text that attacks the reader is refused quickly") {
  const std::string good = jsonOf(support::emptyWorkshop());

  SUBCASE("deep nesting") {
    CHECK(says(refusalOf(std::string(1000000, '[')), {"deep"}));
    CHECK_FALSE(refusalOf(std::string(1000000, '{')).empty());
  }
  SUBCASE("numbers that are none or too large") {
    for (const char* number :
         {"NaN", "Infinity", "-Infinity", "1e999", "123456789012345678901234567890", "0x10"}) {
      std::string text = good;
      text.replace(text.find("\"bar\": 9.0"), 10, std::string("\"bar\": ") + number);
      CAPTURE(number);
      CHECK_FALSE(refusalOf(text).empty());
    }
  }
  SUBCASE("bytes that are not UTF-8") {
    std::string text = good;
    text.replace(text.find("\"9+\""), 4, "\"\xC0\xAF\"");
    CHECK_FALSE(refusalOf(text).empty());
  }
  SUBCASE("a key twice") {
    std::string text = good;
    text.replace(text.find("\"bar\": 9.0"), 10, "\"bar\": 9.0, \"bar\": 8.0");
    CHECK(says(refusalOf(text), {"\"bar\"", "twice"}));
  }
  SUBCASE("very many keys") {
    std::string text = "{";
    for (int i = 0; i < 200000; ++i) text += "\"k" + std::to_string(i) + "\":1,";
    CHECK(says(refusalOf(text + "\"z\":1}"), {"too many keys"}));
  }
  SUBCASE("more behind the end") { CHECK_FALSE(refusalOf(good + "{}").empty()); }
  SUBCASE("every cut of a good file") {
    for (std::size_t length = 0; length + 2 < good.size(); length += 7)
      CHECK_FALSE(refusalOf(good.substr(0, length)).empty());
  }
}

namespace {

/// A workshop whose one persona shows a picture.
journey::Workshop withPicture(const std::string& png) {
  journey::Workshop workshop = support::permitRequest();
  journey::Persona& persona = *workshop.personas.add({77});
  persona.name = "Marja", persona.picture = base::sha256(png), persona.likeness = journey::Likeness::Picture;
  workshop.pictures.add(persona.picture, std::make_shared<const std::string>(png));
  workshop.pictures.add(base::sha256("old"), std::make_shared<const std::string>("old"));
  return workshop;
}

} // namespace

TEST_CASE("pictures that are shown come back from the JSON, those that only undo knows stay behind") {
  const std::string png = std::string("\x89PNG\0bytes\xff", 11) + std::string(5000, 'p');
  const journey::Workshop back = report::importJson(jsonOf(withPicture(png)));

  REQUIRE(back.pictures.all().size() == 1);
  REQUIRE(back.pictures.find(base::sha256(png)) != nullptr);
  CHECK(*back.pictures.find(base::sha256(png)) == png);
  CHECK(back == withPicture(png));
}

TEST_CASE("pictures that are not what they say are refused, and one that is missing is not") {
  Json file = Json::parse(jsonOf(withPicture("png")));
  const auto refusal = [&] { return refusalOf(file.dump()); };
  REQUIRE(refusal().empty());
  Json& picture = file["pictures"][0];
  SUBCASE("other bytes") { picture["png"] = base::toBase64("jpg"); }
  SUBCASE("no base64") { picture["png"] = "png!"; }
  SUBCASE("another name") { picture["name"] = std::string(64, '0'); }
  SUBCASE("more than the two") { picture["size"] = 3; }
  SUBCASE("no text") { picture["png"] = 3; }
  SUBCASE("no list") { file["pictures"] = 3; }
  SUBCASE("no object") { file["pictures"][0] = "png"; }
  CHECK(refusal().find("picture") != std::string::npos);
  file.erase("pictures");
  CHECK(refusal().empty());
}
