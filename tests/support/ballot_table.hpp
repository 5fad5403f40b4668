#pragma once
// Eight people at a table who vote, for the tests of the steps that have ballots.
#include "document/voting.hpp"
#include "journey/statistics.hpp"
#include "support/fake_table.hpp"
#include "support/folder.hpp"
#include "support/sources.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstdlib>

namespace support {

class Voters : public FakeTable {
 public:
  explicit Voters(const journey::Workshop& workshop, const std::string& step = "voting", Size size = {},
                  const std::string& language = "nl")
      : FakeTable(size, language), file_(folder() / "vote.journey") {
    document::Document::create(file_, workshop, {.utc = [] { return base::UtcMilliseconds{1790000000000}; }});
    shell().open(file_);
    revealByHand();
    shell().table()->go(step);
    settle();
  }

  /// The tests say when the votes are shown; else the table does so when all are in.
  void revealByHand() { document().setView("voting/auto", "0"); }

  /// Ends the program and starts it again with the same file.
  void restart() {
    shell().close();
    settle();
    shell().open(file_);
    settle();
  }

  base::Id<journey::Participant> person(int seat) {
    for (const auto& participant : workshop().participants)
      if (participant.seat == seat - 1) return participant.id;
    return {};
  }
  /// The round that was opened last.
  const journey::Round& newest() {
    const journey::Round* newest = nullptr;
    for (const auto& round : workshop().rounds)
      if (newest == nullptr || (round.touchpoint == newest->touchpoint && round.idea == newest->idea
                                    ? round.number > newest->number
                                    : !round.revealed))
        newest = &round;
    REQUIRE(newest != nullptr);
    return *newest;
  }
  const journey::Vote* vote(int seat) { return given(seat).vote; }
  journey::Given given(int seat) { return journey::voteOf(workshop(), newest().id, person(seat)); }

  static std::string square(int seat, const std::string& question, int number) {
    return "seat/" + std::to_string(seat) + "/ballot/" + question + "/" + std::to_string(number);
  }
  /// Everybody's number for one question, all at the same moment.
  void giveTogether(const std::string& question, const std::array<int, 8>& numbers) {
    std::vector<std::string> squares;
    for (int seat = 1; seat <= 8; ++seat)
      squares.push_back(square(seat, question, numbers[static_cast<std::size_t>(seat - 1)]));
    tapTogether(squares);
  }
  void give(int seat, int experience, int importance) {
    tap(square(seat, "experience", experience));
    tap(square(seat, "importance", importance));
  }

  /// What the screen looks like, byte for byte.
  std::string look() {
    document().flush(); // the bar says "saving" for as long as the disk takes
    settle();
    const auto file = folder() / "look.png";
    picture(file);
    return support::bytesOf(file);
  }
  /// Keeps a picture where JOURNEYTABLE_PICTURES asks for them.
  void keep(const std::string& name) {
    if (const char* folder = std::getenv("JOURNEYTABLE_PICTURES"))
      picture(std::filesystem::path{folder} / (name + ".png"));
  }

 private:
  std::filesystem::path file_;
};

inline const std::filesystem::path assets = support::sources() / "assets";

} // namespace support
