#include "report/export.hpp"

#include "report/file_name.hpp"
#include "report/sample.hpp"
#include "support/folder.hpp"

#include <doctest/doctest.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

#include <set>

namespace {

namespace fs = std::filesystem;

std::vector<report::Format> only(std::initializer_list<const char*> extensions) {
  std::vector<report::Format> wanted;
  for (const char* extension : extensions) wanted.push_back(*report::findFormat(extension));
  return wanted;
}

std::set<std::string> namesIn(const fs::path& folder) {
  std::set<std::string> names;
  for (const auto& entry : fs::directory_iterator(folder)) names.insert(entry.path().filename().string());
  return names;
}

std::optional<report::Obstacle> obstacleOf(const fs::path& folder) {
  try {
    report::exportAll(support::permitRequest(), support::texts(), folder, only({"csv", "json"}));
  } catch (const report::ExportError& error) {
    CHECK(std::string(error.what()).find(error.file.string()) != std::string::npos);
    return error.obstacle;
  }
  return std::nullopt;
}

} // namespace

TEST_CASE("an export writes one file or more for every format, named after the workshop") {
  const support::Folder folder;

  const auto files =
      report::exportAll(support::permitRequest(), support::texts(), folder.path(), report::formats());

  CHECK(files.size() == 6);
  CHECK(namesIn(folder.path()) ==
        std::set<std::string>{
            "Omgevingsvergunning-aanvragen.pdf", "Omgevingsvergunning-aanvragen.png",
            "Omgevingsvergunning-aanvragen.json", "Omgevingsvergunning-aanvragen-touchpoints.csv",
            "Omgevingsvergunning-aanvragen-votes.csv", "Omgevingsvergunning-aanvragen-notes_and_ideas.csv"});
}

TEST_CASE("an export takes the place of the one before it, and of nothing else") {
  const support::Folder folder;
  const auto name = folder / "Omgevingsvergunning-aanvragen.json";

  SUBCASE("its own earlier export") {
    report::exportAll(support::permitRequest(), support::texts(), folder.path(), only({"json"}));
    report::exportAll(support::permitRequest(), support::texts(), folder.path(), only({"json"}));
    CHECK(namesIn(folder.path()).size() == 1);
  }
  SUBCASE("someone's own file of that name") {
    support::writeBytes(name, "mijn aantekeningen");
    const auto files =
        report::exportAll(support::permitRequest(), support::texts(), folder.path(), only({"json"}));
    CHECK(support::bytesOf(name) == "mijn aantekeningen");
    CHECK(files.front().filename() == "Omgevingsvergunning-aanvragen-2.json");
  }
}

TEST_CASE("where nothing can be written, nothing half-done is left") {
  const support::Folder folder;

  SUBCASE("the folder is not there") { CHECK(obstacleOf(folder / "weg") == report::Obstacle::NoFolder); }
  SUBCASE("a file is in the folder's place") {
    support::writeBytes(folder / "bestand", "van iemand");
    CHECK(obstacleOf(folder / "bestand") == report::Obstacle::NoFolder);
    CHECK(support::bytesOf(folder / "bestand") == "van iemand");
  }
  SUBCASE("a folder has the file's name") {
    fs::create_directory(folder / "Omgevingsvergunning-aanvragen-votes.csv");
    CHECK(obstacleOf(folder.path()) == report::Obstacle::InTheWay);
    CHECK(namesIn(folder.path()) == std::set<std::string>{"Omgevingsvergunning-aanvragen-touchpoints.csv",
                                                          "Omgevingsvergunning-aanvragen-votes.csv"});
  }
  SUBCASE("a link has the file's name: what it points at is not touched") {
    support::writeBytes(folder / "ver weg", "van iemand");
    fs::create_symlink(folder / "ver weg", folder / "Omgevingsvergunning-aanvragen-touchpoints.csv");
    CHECK(obstacleOf(folder.path()) == report::Obstacle::InTheWay);
    CHECK(support::bytesOf(folder / "ver weg") == "van iemand");
  }
}

TEST_CASE("a folder that may not be written is said to be so") {
  const support::Folder folder;
  // Root may write everywhere but on a medium that is read-only.
  const bool root = ::geteuid() == 0;
  if (root && ::mount("none", folder.path().c_str(), "tmpfs", MS_RDONLY, nullptr) != 0) {
    MESSAGE("may not mount here: not tried");
    return;
  }
  if (!root) ::chmod(folder.path().c_str(), 0500);

  CHECK(obstacleOf(folder.path()) == report::Obstacle::NotAllowed);

  CHECK(namesIn(folder.path()).empty());
  if (root)
    ::umount(folder.path().c_str());
  else
    ::chmod(folder.path().c_str(), 0700);
}

TEST_CASE("a medium that is full keeps the file that was there") {
  const support::Folder folder;
  if (::mount("none", folder.path().c_str(), "tmpfs", 0, "size=64k") != 0) {
    MESSAGE("may not mount here: not tried");
    return;
  }
  support::writeBytes(folder / "plate.png", "het vorige Journeytable");

  CHECK_THROWS_AS(report::writeWhole(folder / "plate.png", std::string(200000, 'x')), report::ExportError);

  CHECK(namesIn(folder.path()) == std::set<std::string>{"plate.png"});
  CHECK(support::bytesOf(folder / "plate.png") == "het vorige Journeytable");
  ::umount(folder.path().c_str());
}

TEST_CASE("every obstacle has its words") {
  const auto nl = support::texts("nl"), en = support::texts("en");
  for (const auto obstacle : {report::Obstacle::NoFolder, report::Obstacle::NotAllowed,
                              report::Obstacle::Full, report::Obstacle::InTheWay, report::Obstacle::Failed}) {
    CHECK(nl.has(report::textOf(obstacle).id));
    CHECK(en.has(report::textOf(obstacle).id));
  }
  for (const report::Format& format : report::formats()) CHECK(nl.has(format.name));
}

TEST_CASE("a title becomes a name that every system takes") {
  CHECK(report::fileNameOf("Vergunning aanvragen") == "Vergunning-aanvragen");
  CHECK(report::fileNameOf("../../etc/passwd") == "etc-passwd");
  CHECK(report::fileNameOf(".verborgen") == "verborgen");
  CHECK(report::fileNameOf("a/b\\c:d*e?f\"g<h>i|j\nk") == "a-b-c-d-e-f-g-h-i-j-k");
  CHECK(report::fileNameOf("CON") == "journey-CON");
  CHECK(report::fileNameOf("lpt1") == "journey-lpt1");
  CHECK(report::fileNameOf("") == "journey");
  CHECK(report::fileNameOf("???") == "journey");
  CHECK(report::fileNameOf("Caf\u0065\u0301 Öztürk") == "Café-Öztürk");
  CHECK(report::fileNameOf(std::string(300, 'a')).size() == 56);
  std::string long_;
  for (int i = 0; i < 100; ++i) long_ += "é";
  CHECK(report::fileNameOf(long_).size() == 56);
}
