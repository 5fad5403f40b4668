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
  CHECK(bench(DEED(addParticipant(edit, "  "))) == "refusal.empty");
  CHECK(bench(DEED(renameParticipant(edit, anna, "Anne"))) == "");
  CHECK(bench[anna].name == "Anne");
  CHECK(bench(DEED(renameParticipant(edit, anna, ""))) == "refusal.empty");
  CHECK(bench(DEED(renameParticipant(edit, anna, std::string(201, 'a')))) == "refusal.too_long");
  CHECK(bench(DEED(renameParticipant(edit, {}, "Anne"))) == "refusal.gone");
  CHECK(bench(DEED(writeDepartment(edit, anna, "Service"))) == "");
  CHECK(bench[anna].department == "Service");
  CHECK(bench(DEED(writeDepartment(edit, anna, ""))) == "");
  CHECK(bench[anna].department.empty());
}

TEST_CASE("there is one project lead, in both teams") {
  DeedBench bench;
  const auto anna = bench.unseated("Anna"), bert = bench.unseated("Bert");

  CHECK(bench(DEED(setTeams(edit, anna, false, true))) == "");
  CHECK_FALSE(bench[anna].core);
  CHECK(bench(DEED(setLead(edit, anna))) == "");
  CHECK(bench[anna].core);
  CHECK(bench(DEED(setTeams(edit, anna, true, false))) == "refusal.lead_in_both");
  CHECK(bench(DEED(setLead(edit, bert))) == "");
  CHECK(bench[bert].lead);
  CHECK_FALSE(bench[anna].lead);
  CHECK(bench[anna].challenge);
  CHECK(bench(DEED(setTeams(edit, anna, true, false))) == "");
  CHECK(bench(DEED(setLead(edit, {}))) == "refusal.gone");
  CHECK(bench(DEED(setTeams(edit, {}, true, true))) == "refusal.gone");
}

TEST_CASE("taking, moving, swapping and leaving seats") {
  DeedBench bench;
  const auto anna = bench.unseated("Anna"), bert = bench.unseated("Bert");

  CHECK(bench(DEED(takeSeat(edit, anna, 2, Edge::Left, 0.25))) == "");
  CHECK(bench[anna].seat == 2);
  CHECK(bench[anna].edge == Edge::Left);
  CHECK(bench(DEED(takeSeat(edit, bert, 2, Edge::Top, 0.5))) == "refusal.seat_taken");
  CHECK(bench.words == std::vector<std::string>{"Anna"});
  CHECK(bench(DEED(takeSeat(edit, bert, 12, Edge::Top, 0.5))) == "refusal.no_such_seat");
  CHECK(bench(DEED(takeSeat(edit, bert, -1, Edge::Top, 0.5))) == "refusal.no_such_seat");
  CHECK(bench(DEED(takeSeat(edit, bert, 3, Edge::None, 0.5))) == "refusal.not_a_place");
  CHECK(bench(DEED(takeSeat(edit, bert, 3, Edge::Top, 1.01))) == "refusal.not_a_place");
  CHECK(bench(DEED(takeSeat(edit, bert, 3, Edge::Top, std::nan("")))) == "refusal.not_a_place");
  CHECK(bench(DEED(takeSeat(edit, {}, 3, Edge::Top, 0.5))) == "refusal.gone");
  CHECK(bench(DEED(moveSeat(edit, bert, Edge::Top, 0.5))) == "refusal.not_at_table");
  CHECK(bench(DEED(swapSeats(edit, anna, bert))) == "refusal.not_at_table");
  CHECK(bench(DEED(takeSeat(edit, bert, 3, Edge::Top, 0.5))) == "");
  CHECK(bench(DEED(moveSeat(edit, anna, Edge::Right, 1))) == "");
  CHECK(bench[anna].edge == Edge::Right);
  CHECK(bench(DEED(moveSeat(edit, anna, Edge::Right, 2))) == "refusal.not_a_place");
  CHECK(bench(DEED(swapSeats(edit, anna, bert))) == "");
  CHECK(bench[anna].seat == 2);
  CHECK(bench[anna].edge == Edge::Top);
  CHECK(bench[bert].edge == Edge::Right);
  CHECK(bench(DEED(leaveTable(edit, anna))) == "");
  CHECK(bench[anna].seat == -1);
  CHECK(firstFreeSeat(bench.now) == 0);
  CHECK(bench(DEED(leaveTable(edit, {}))) == "refusal.gone");
}

TEST_CASE("sitting down takes the first free seat until the table is full") {
  DeedBench bench;
  bench.seated("Anna", 1);
  for (const std::int64_t expected : {0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}) {
    const auto who = bench.unseated("Somebody");
    CHECK(bench(DEED(sitDown(edit, who, Edge::Top, 0.5))) == "");
    CHECK(bench[who].seat == expected);
    CHECK(bench(DEED(sitDown(edit, who, Edge::Left, 0.5))) == "");
    CHECK(bench[who].seat == expected);
  }
  const auto last = bench.unseated("Thirteenth");

  CHECK_FALSE(firstFreeSeat(bench.now).has_value());
  CHECK(bench(DEED(sitDown(edit, last, Edge::Top, 0.5))) == "refusal.table_full");
  CHECK(bench(DEED(sitDown(edit, {}, Edge::Top, 0.5))) == "refusal.gone");
}

TEST_CASE("who is brought back has their seat again, unless somebody took it") {
  DeedBench bench;
  const auto anna = bench.seated("Anna", 0), bert = bench.unseated("Bert");

  CHECK(bench(DEED(binParticipant(edit, anna))) == "");
  CHECK(firstFreeSeat(bench.now) == 0);
  CHECK(bench(DEED(binParticipant(edit, anna))) == "refusal.gone");
  CHECK(bench(DEED(restoreParticipant(edit, anna))) == "");
  CHECK(bench[anna].seat == 0);
  CHECK(bench(DEED(binParticipant(edit, anna))) == "");
  CHECK(bench(DEED(takeSeat(edit, bert, 0, Edge::Top, 0.5))) == "");
  CHECK(bench(DEED(restoreParticipant(edit, anna))) == "");
  CHECK(bench[anna].seat == -1);
  CHECK(bench(DEED(restoreParticipant(edit, {}))) == "refusal.gone");
}
