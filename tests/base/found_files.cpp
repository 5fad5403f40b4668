#include "base/found_files.hpp"

#include "support/folder.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace {

namespace fs = std::filesystem;
using base::Depth;

struct Home {
  support::Folder folder;
  fs::path put(const std::string& name, int age) {
    const fs::path file = folder.path() / name;
    fs::create_directories(file.parent_path());
    support::writeBytes(file, "abc");
    fs::last_write_time(file, fs::file_time_type::clock::now() - std::chrono::hours{age});
    return file;
  }
  std::vector<std::string> names(const std::vector<base::FoundFile>& files) const {
    std::vector<std::string> out;
    for (const base::FoundFile& one : files) out.push_back(one.file.filename().string());
    return out;
  }
};

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("files are found by their endings, the newest first, each once, and no hidden ones") {
  Home home;
  home.put("a/old.csv", 9);
  home.put("a/New.CSV", 1);
  home.put("a/other.txt", 2);
  home.put("a/.hidden.csv", 2);
  home.put("b/middle.csv", 5);
  home.put("b/deeper/far.csv", 3);
  fs::create_symlink(home.folder.path() / "a/old.csv", home.folder.path() / "b/again.csv");
  const std::vector<fs::path> folders{home.folder.path() / "a", home.folder.path() / "b",
                                      home.folder.path() / "nowhere"};

  const auto found = base::filesIn(folders, {".csv"}, 10);
  CHECK(home.names(found) == Names{"New.CSV", "middle.csv", "old.csv"});
  CHECK(found[0].bytes == 3);
  CHECK(found[0].changed > found[1].changed);
  CHECK(home.names(base::filesIn(folders, {".csv"}, 10, Depth::FoldersInIt)) ==
        Names{"New.CSV", "far.csv", "middle.csv", "old.csv"});
  CHECK(home.names(base::filesIn(folders, {".csv", ".txt"}, 2)) == Names{"New.CSV", "other.txt"});
}

TEST_CASE("people keep files at home, and on what every user plugged in") {
  Home home;
  home.put("media/anna/STICK/a.csv", 1);
  home.put("media/bob/DISK/b.csv", 2);
  const fs::path root = home.folder.path();
  const auto folders = base::foldersOf({.folders = {root / "first"},
                                        .home = root / "me",
                                        .inHome = {"", "Downloads"},
                                        .media = {root / "media", root / "none"}});
  REQUIRE(folders.size() == 5);
  CHECK(folders[0] == root / "first");
  CHECK(std::ranges::count(folders, root / "me" / "Downloads") == 1);
  CHECK(std::ranges::count(folders, root / "media/anna/STICK") == 1);
  CHECK(home.names(base::filesIn(folders, {".csv"}, 10)) == Names{"a.csv", "b.csv"});
  CHECK(base::foldersOf({.inHome = {"Downloads"}}).empty());
}

TEST_CASE("a folder at home is shown as people know it") {
  CHECK(base::folderShown("/home/anna/Downloads/a.csv", "/home/anna") == "~/Downloads");
  CHECK(base::folderShown("/media/anna/STICK/a.csv", "/home/anna") == "/media/anna/STICK");
  CHECK(base::folderShown("/home/anna/a.csv", "/home/anna") == "~");
  CHECK(base::folderShown("/home/annabel/a.csv", "/home/anna") == "/home/annabel");
  CHECK(base::folderShown("/tmp/a.csv", "") == "/tmp");
}
