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

/// 22 November 2026, 14:30 UTC; where the tests run the clock says what it says.
const report::Exporting atSome{.made = 1795357800000};
const std::string moment = report::momentInName(atSome.made);
std::string named(const std::string& suffix) { return "Omgevingsvergunning-aanvragen-" + moment + suffix; }

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
    report::exportAll(support::permitRequest(), support::texts(), folder, only({"csv", "json"}), atSome);
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
      report::exportAll(support::permitRequest(), support::texts(), folder.path(), report::formats(), atSome);

  CHECK(files.size() == 15);
  CHECK(namesIn(folder.path()) ==
        std::set<std::string>{named(".pdf"), named(".png"), named("-met-namen.json"),
                              named("-touchpoints.csv"), named("-votes.csv"), named("-customers.csv"),
                              named("-behaviour.csv"), named("-research_plan.csv"), named("-closed_loop.csv"),
                              named("-notes_and_ideas.csv"), named("-stakeholders.csv"),
                              named("-personas.csv"), named("-evidence.csv"), named("-bin.csv"),
                              named("-brief.csv")});
}

TEST_CASE("a later export never replaces an earlier one") {
  const support::Folder folder;
  const auto exported = [&](const journey::Workshop& workshop, base::UtcMilliseconds made) {
    return report::exportAll(workshop, support::texts(), folder.path(), only({"csv"}), {.made = made})
        .front();
  };
  const auto workshop = support::permitRequest();
  auto changed = workshop;
  changed.touchpoints.find(changed.touchpoints.begin()->id)->text = "later bedacht";

  const fs::path first = exported(workshop, atSome.made);
  const std::string bytes = support::bytesOf(first);
  CHECK(exported(changed, atSome.made + 60'000) != first);
  CHECK(exported(changed, atSome.made).filename() ==
        named("-touchpoints.csv").insert(named("").size(), "-2"));
  CHECK(support::bytesOf(first) == bytes);
}

TEST_CASE("the same result at the same moment is there once") {
  const support::Folder folder;
  for (int i = 0; i < 2; ++i)
    report::exportAll(support::permitRequest(), support::texts(), folder.path(), report::formats(), atSome);
  CHECK(namesIn(folder.path()).size() == 15);
}

TEST_CASE("what somebody made of an export, or has under its name, is left alone") {
  const support::Folder folder;
  const auto exported = [&] {
    return report::exportAll(support::permitRequest(), support::texts(), folder.path(), report::formats(),
                             atSome);
  };
  for (const fs::path& file : exported()) {
    support::writeBytes(file, support::bytesOf(file) + " "); // an analyst's edit
    CAPTURE(file);
    const std::string edited = support::bytesOf(file);
    exported();
    CHECK(support::bytesOf(file) == edited);
  }
}

TEST_CASE("where it was asked for, what is there goes for the new result") {
  const support::Folder folder;
  report::Exporting asked = atSome;
  asked.mayReplace = [](const fs::path&) { return true; };
  const auto exported = [&] {
    return report::exportAll(support::permitRequest(), support::texts(), folder.path(), only({"csv"}), asked);
  };
  const auto files = exported();
  const std::string bytes = support::bytesOf(files.front());
  support::writeBytes(files.front(), "van gisteren");
  CHECK(exported() == files);
  CHECK(support::bytesOf(files.front()) == bytes);
  asked.mayReplace = [&](const fs::path& file) { return file != files.front(); };
  support::writeBytes(files.front(), "van zojuist");
  CHECK(exported().front() != files.front());
  CHECK(support::bytesOf(files.front()) == "van zojuist");
}

TEST_CASE("two workshops of one title do not take each other's names") {
  const support::Folder folder;
  auto one = support::emptyWorkshop(), other = support::permitRequest();
  one.briefs.find(journey::Id<journey::Brief>{1})->title = "Reis";
  other.briefs.find(journey::Id<journey::Brief>{1})->title = "Reis";
  for (const auto* workshop : {&one, &other})
    report::exportAll(*workshop, support::texts(), folder.path(), only({"json"}), atSome);
  CHECK(namesIn(folder.path()).size() == 2);
}

TEST_CASE("an export that is not wanted any more ends, and leaves nothing half-done") {
  const support::Folder folder;
  report::Progress progress;
  progress.cancel();
  CHECK_THROWS_AS(report::exportAll(support::permitRequest(), support::texts(), folder.path(),
                                    report::formats(), {.made = 0, .progress = &progress}),
                  report::Cancelled);
  CHECK(namesIn(folder.path()).empty());
}

TEST_CASE("progress goes from nothing to all") {
  const support::Folder folder;
  report::Progress progress;
  report::exportAll(support::permitRequest(), support::texts(), folder.path(), report::formats(),
                    {.made = 0, .progress = &progress});
  CHECK(progress.part() == 1);
}

TEST_CASE("the language chooses the form of the tables, and an option another one") {
  const support::Folder folder;
  const auto bytes = [&](std::optional<report::CsvForm> form) {
    return support::bytesOf(report::exportAll(support::permitRequest(), support::texts(), folder.path(),
                                              only({"csv"}), {.made = 0, .csv = form})
                                .front());
  };
  CHECK(bytes({}).starts_with("\xEF\xBB\xBFnummer;"));
  CHECK(bytes(report::CsvForm::Rfc4180).starts_with("nummer,"));
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
    fs::create_directory(folder / named("-votes.csv"));
    CHECK(obstacleOf(folder.path()) == report::Obstacle::InTheWay);
    CHECK(namesIn(folder.path()) == std::set<std::string>{named("-touchpoints.csv"), named("-votes.csv")});
  }
  SUBCASE("a link has the file's name: what it points at is not touched") {
    support::writeBytes(folder / "ver weg", "van iemand");
    fs::create_symlink(folder / "ver weg", folder / named("-touchpoints.csv"));
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
