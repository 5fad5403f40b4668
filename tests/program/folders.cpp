#include "program/folders.hpp"

#include "support/folder.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

namespace {

/// Variables of the environment, as they were when it goes.
class Environment {
 public:
  void set(const char* name, const std::string& value) {
    const char* const before = std::getenv(name);
    before_.emplace_back(name, before == nullptr ? "" : before);
    setenv(name, value.c_str(), 1);
  }
  ~Environment() {
    for (auto each = before_.rbegin(); each != before_.rend(); ++each)
      each->second.empty() ? unsetenv(each->first.c_str())
                           : setenv(each->first.c_str(), each->second.c_str(), 1);
  }

 private:
  std::vector<std::pair<std::string, std::string>> before_;
};

} // namespace

TEST_CASE("what people make lies where the desktop keeps documents") {
  const support::Folder home;
  Environment environment;
  environment.set("HOME", home.path().string());
  environment.set("XDG_CONFIG_HOME", (home / "config").string());
  environment.set("XDG_STATE_HOME", "");
  environment.set("XDG_DOCUMENTS_DIR", "");

  SUBCASE("the home folder, where nothing is said") {
    CHECK(program::findFolders().workshops == home / "Journeytable");
    CHECK(program::findFolders().memory == home.path() / ".local" / "state" / "journeytable" / "memory.json");
    CHECK(program::findFolders().marks == home.path() / ".local" / "state" / "journeytable" / "marks");
    CHECK(program::findFolders().copies == home.path() / ".local" / "state" / "journeytable" / "copies");
  }
  SUBCASE("the folder that the desktop names") {
    std::filesystem::create_directories(home / "config");
    support::writeBytes(home.path() / "config" / "user-dirs.dirs",
                        "# written by xdg-user-dirs\nXDG_DOCUMENTS_DIR=\"$HOME/Documenten\"\n");
    CHECK(program::findFolders().workshops == home.path() / "Documenten" / "Journeytable");
  }
  SUBCASE("the folder that the environment names; one that is not absolute is ignored") {
    environment.set("XDG_DOCUMENTS_DIR", (home / "papers").string());
    CHECK(program::findFolders().workshops == home.path() / "papers" / "Journeytable");
    environment.set("XDG_STATE_HOME", "state");
    CHECK(program::findFolders().memory == home.path() / ".local" / "state" / "journeytable" / "memory.json");
  }
}

TEST_CASE("assets that are said to be elsewhere must be there") {
  const support::Folder folder;
  Environment environment;
  environment.set("JOURNEYTABLE_ASSETS", folder.path().string());

  CHECK_THROWS_AS(program::findFolders(), std::runtime_error);

  std::filesystem::create_directories(folder / "languages");
  CHECK(program::findFolders().assets == folder.path());
}
