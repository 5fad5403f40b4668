#include "language/languages.hpp"

#include "support/sources.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <initializer_list>

using namespace language;
using namespace language::literals;

namespace {

const std::filesystem::path shipped = support::sources() / "assets" / "languages";

/// The locale's variables, until the end of the scope.
class Locale {
 public:
  Locale(const char* all, const char* messages, const char* lang) {
    set("LC_ALL", all), set("LC_MESSAGES", messages), set("LANG", lang);
  }
  ~Locale() {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) unsetenv(name);
  }
  Locale(const Locale&) = delete;
  Locale& operator=(const Locale&) = delete;

 private:
  static void set(const char* name, const char* value) {
    if (value != nullptr)
      setenv(name, value, 1);
    else
      unsetenv(name);
  }
};

} // namespace

TEST_CASE("the languages are the files that are there") {
  CHECK(codesIn(shipped) == std::vector<std::string>{"en", "nl"});
  CHECK(codesIn(shipped / "nowhere").empty());
  CHECK_THROWS_WITH(readBest(shipped / "nowhere", {"nl"}), doctest::Contains("nowhere"));
  CHECK_THROWS(Languages::read(shipped / "nowhere"));

  const Languages languages = Languages::read(shipped);
  REQUIRE(languages.all().size() == 2);
  CHECK(languages.all()[1]("language.name"_text) == "Nederlands");
}

TEST_CASE("the first wanted language that is there is spoken") {
  const std::vector<std::string> codes{"en", "nl", "pt", "pt-BR"};
  CHECK(bestOf(codes, {"nl"}) == "nl");
  CHECK(bestOf(codes, {"", "", "nl"}) == "nl");
  CHECK(bestOf(codes, {"fr", "nl", "en"}) == "nl");
  CHECK(bestOf(codes, {"pt-BR"}) == "pt-BR");
  CHECK(bestOf(codes, {"pt-PT"}) == "pt");
  CHECK(bestOf(codes, {"../nl"}) == "en");
  CHECK(bestOf({"de", "nl"}, {"fr"}) == "de");

  CHECK(Languages::read(shipped).best({"nl-BE"}).code() == "nl");
  CHECK(readBest(shipped, {"xx", "nl"}).code() == "nl");
}

TEST_CASE("the system's language is what its first variable says") {
  {
    const Locale locale(nullptr, "nl_NL.UTF-8", "en_GB.UTF-8");
    CHECK(systemLanguage() == "nl");
  }
  {
    const Locale locale("C", "nl_NL.UTF-8", "nl_NL.UTF-8");
    CHECK(systemLanguage() == "C");
  }
  {
    const Locale locale("", nullptr, "de@euro");
    CHECK(systemLanguage() == "de");
  }
  const Locale locale(nullptr, nullptr, nullptr);
  CHECK(systemLanguage().empty());
}
