#include "support/deed_bench.hpp"

using namespace document;
using journey::Edge;
using support::DeedBench;

TEST_CASE("adding and describing a participant") {
  DeedBench bench;
  const auto anna = bench.unseated(" Anna "), bert = bench.unseated("Bert");

  CHECK(bench[anna].name == "Anna");
  CHECK(bench[anna].rank < bench[bert].rank);
  CHECK(bench[anna].core);
  CHECK(bench[anna].seat == -1);
  CHECK(bench(addParticipant("  ")) == "refusal.empty");
  CHECK(bench(renameParticipant(anna, "Anne")) == "");
  CHECK(bench[anna].name == "Anne");
  CHECK(bench(renameParticipant(anna, "")) == "refusal.empty");
  CHECK(bench(renameParticipant(anna, std::string(201, 'a'))) == "refusal.too_long");
  CHECK(bench(renameParticipant({}, "Anne")) == "refusal.gone");
  CHECK(bench(writeDepartment(anna, "Service")) == "");
  CHECK(bench[anna].department == "Service");
  CHECK(bench(writeDepartment(anna, "")) == "");
  CHECK(bench[anna].department.empty());
}

TEST_CASE("there is one project lead, in both teams") {
  DeedBench bench;
  const auto anna = bench.unseated("Anna"), bert = bench.unseated("Bert");

  CHECK(bench(setTeams(anna, false, true)) == "");
  CHECK_FALSE(bench[anna].core);
  CHECK(bench(setLead(anna)) == "");
  CHECK(bench[anna].core);
  CHECK(bench(setTeams(anna, true, false)) == "refusal.lead_in_both");
  CHECK(bench(setLead(bert)) == "");
  CHECK(bench[bert].lead);
  CHECK_FALSE(bench[anna].lead);
  CHECK(bench[anna].challenge);
  CHECK(bench(setTeams(anna, true, false)) == "");
  CHECK(bench(setLead({})) == "refusal.gone");
  CHECK(bench(setTeams({}, true, true)) == "refusal.gone");
}

TEST_CASE("taking, moving, swapping and leaving seats") {
  DeedBench bench;
  const auto anna = bench.unseated("Anna"), bert = bench.unseated("Bert");

  CHECK(bench(takeSeat(anna, 2, Edge::Left, 0.25)) == "");
  CHECK(bench[anna].seat == 2);
  CHECK(bench[anna].edge == Edge::Left);
  CHECK(bench(takeSeat(bert, 2, Edge::Top, 0.5)) == "refusal.seat_taken");
  CHECK(bench.words == std::vector<std::string>{"Anna"});
  CHECK(bench(takeSeat(bert, 12, Edge::Top, 0.5)) == "refusal.no_such_seat");
  CHECK(bench(takeSeat(bert, -1, Edge::Top, 0.5)) == "refusal.no_such_seat");
  CHECK(bench(takeSeat(bert, 3, Edge::None, 0.5)) == "refusal.not_a_place");
  CHECK(bench(takeSeat(bert, 3, Edge::Top, 1.01)) == "refusal.not_a_place");
  CHECK(bench(takeSeat(bert, 3, Edge::Top, std::nan(""))) == "refusal.not_a_place");
  CHECK(bench(takeSeat({}, 3, Edge::Top, 0.5)) == "refusal.gone");
  CHECK(bench(moveSeat(bert, Edge::Top, 0.5)) == "refusal.not_at_table");
  CHECK(bench(swapSeats(anna, bert)) == "refusal.not_at_table");
  CHECK(bench(takeSeat(bert, 3, Edge::Top, 0.5)) == "");
  CHECK(bench(moveSeat(anna, Edge::Right, 1)) == "");
  CHECK(bench[anna].edge == Edge::Right);
  CHECK(bench(moveSeat(anna, Edge::Right, 2)) == "refusal.not_a_place");
  CHECK(bench(swapSeats(anna, bert)) == "");
  CHECK(bench[anna].seat == 2);
  CHECK(bench[anna].edge == Edge::Top);
  CHECK(bench[bert].edge == Edge::Right);
  CHECK(bench(leaveTable(anna)) == "");
  CHECK(bench[anna].seat == -1);
  CHECK(firstFreeSeat(bench.now) == 0);
  CHECK(bench(leaveTable({})) == "refusal.gone");
}

TEST_CASE("sitting down takes the first free seat until the table is full") {
  DeedBench bench;
  bench.seated("Anna", 1);
  for (const std::int64_t expected : {0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}) {
    const auto who = bench.unseated("Somebody");
    CHECK(bench(sitDown(who, Edge::Top, 0.5)) == "");
    CHECK(bench[who].seat == expected);
    CHECK(bench(sitDown(who, Edge::Left, 0.5)) == "");
    CHECK(bench[who].seat == expected);
  }
  const auto last = bench.unseated("Thirteenth");

  CHECK_FALSE(firstFreeSeat(bench.now).has_value());
  CHECK(bench(sitDown(last, Edge::Top, 0.5)) == "refusal.table_full");
  CHECK(bench(sitDown({}, Edge::Top, 0.5)) == "refusal.gone");
}

TEST_CASE("who is brought back has their seat again, unless somebody took it") {
  DeedBench bench;
  const auto anna = bench.seated("Anna", 0), bert = bench.unseated("Bert");

  CHECK(bench(binParticipant(anna)) == "");
  CHECK(firstFreeSeat(bench.now) == 0);
  CHECK(bench(binParticipant(anna)) == "refusal.gone");
  CHECK(bench(restoreParticipant(anna)) == "");
  CHECK(bench[anna].seat == 0);
  CHECK(bench(binParticipant(anna)) == "");
  CHECK(bench(takeSeat(bert, 0, Edge::Top, 0.5)) == "");
  CHECK(bench(restoreParticipant(anna)) == "");
  CHECK(bench[anna].seat == -1);
  CHECK(bench(restoreParticipant({})) == "refusal.gone");
}
