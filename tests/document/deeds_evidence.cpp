#include "document/evidence.hpp"
#include "document/text_kind.hpp"
#include "journey/evidence.hpp"
#include "journey/judge.hpp"
#include "support/deed_bench.hpp"

using namespace document;
using journey::Evidence;
using journey::Source;
using journey::SourceKind;
using support::DeedBench;

namespace {

base::Id<Source> source(DeedBench& bench, SourceKind kind = SourceKind::Document) {
  return bench.make<Source>([kind](auto* made) { return addSource(kind, "Jaarverslag", made); });
}
base::Id<Evidence> finding(DeedBench& bench, base::Id<Source> of, const std::string& text = "wachten") {
  return bench.make<Evidence>([&](auto* made) { return addEvidence(of, text, made); });
}

} // namespace

TEST_CASE("a source has a title, and says from whom and of when it is") {
  DeedBench bench;
  const auto anna = bench.seated("Anna", 0);
  const auto report = bench.make<Source>(
      [](auto* made) { return addSource(SourceKind::Interview, " Een dag aan de balie ", made); }, anna);

  CHECK(bench[report].title == "Een dag aan de balie");
  CHECK(bench[report].kind == SourceKind::Interview);
  CHECK(bench[report].author == anna);
  CHECK(bench(writeSource(report, &Source::department, "Balie")) == "");
  CHECK(bench(writeSource(report, &Source::department, "")) == "");
  CHECK(bench(writeSource(report, &Source::title, " ")) == "refusal.empty");
  CHECK(bench(addSource(SourceKind::Document, "")) == "refusal.empty");
  CHECK(bench[source(bench)].rank > bench[report].rank);
}

TEST_CASE("findings lie in their source in the order of their writing, and move to another") {
  DeedBench bench;
  const auto one = source(bench), other = source(bench);
  const auto first = finding(bench, one, "eerst"), second = finding(bench, one, "dan"),
             third = finding(bench, other, "elders");

  CHECK(bench[first].rank < bench[second].rank);
  CHECK(bench(moveEvidence(first, other)) == "");
  CHECK(bench[first].source == other);
  const auto parts = journey::sourcesOf(bench.now);
  REQUIRE(parts.size() == 2);
  CHECK(parts[0].findings == std::vector{&bench[second]});
  CHECK(parts[1].findings == std::vector{&bench[third], &bench[first]});
  CHECK(bench(writeEvidence(first, "")) == "refusal.empty");
  CHECK(bench(addEvidence({}, "nergens")) == "refusal.gone");
}

TEST_CASE("what was put away with its source is hidden with it, and comes back after it") {
  DeedBench bench;
  const auto of = source(bench);
  const auto it = finding(bench, of), thrown = finding(bench, of, "weg");
  const auto touchpoint = bench.touchpoint();
  CHECK(bench(linkEvidence(it, touchpoint, true)) == "");
  CHECK(bench(binEvidence(thrown)) == "");

  CHECK(bench(binSource(of)) == "");
  CHECK(journey::sourcesOf(bench.now).empty());
  CHECK(journey::evidenceLinksOf(bench.now).empty());
  CHECK(bench(writeEvidence(it, "anders")) == "refusal.gone");
  CHECK(bench(linkEvidence(it, touchpoint, false)) == "refusal.gone");
  CHECK(bench(restoreEvidence(thrown)) == "refusal.source_gone");
  CHECK(bench(restoreSource(of)) == "");
  CHECK(bench(restoreEvidence(thrown)) == "");
  CHECK(journey::sourcesOf(bench.now).front().findings.size() == 2);
  CHECK(journey::evidenceLinksOf(bench.now).size() == 1);
}

TEST_CASE("a finding is about a touchpoint once") {
  DeedBench bench;
  const auto it = finding(bench, source(bench));
  const auto touchpoint = bench.touchpoint();

  CHECK(bench(linkEvidence(it, touchpoint, false)) == "");
  CHECK(bench.now.evidenceLinks.empty());
  CHECK(bench(linkEvidence(it, touchpoint, true)) == "");
  CHECK(bench(linkEvidence(it, touchpoint, true)) == "");
  CHECK(bench(linkEvidence(it, touchpoint, false)) == "");
  CHECK(journey::evidenceAbout(bench.now, touchpoint).empty());
  CHECK(bench(linkEvidence(it, touchpoint, true)) == "");
  CHECK(bench.now.evidenceLinks.size() == 1);
  CHECK(journey::touchpointsOf(bench.now, it) == std::vector{&bench[touchpoint]});
  CHECK(bench(linkEvidence(it, {}, true)) == "refusal.gone");
  CHECK(journey::findingsIn(bench.now).empty());
}

TEST_CASE("who names a source is asked from whom it is, and then of when") {
  DeedBench bench;
  Draft draft;
  draft.what = &text::newSource, draft.field = "interview", draft.text = "Aan de balie";
  std::int64_t made = 0;
  REQUIRE(bench(finish(draft, &made)) == "");
  CHECK(bench[base::Id<Source>{made}].kind == SourceKind::Interview);

  auto next = text::newSource.next(draft, made);
  REQUIRE(next);
  CHECK(next->field == "department");
  next->text = "Klantcontactcentrum";
  REQUIRE(bench(finish(*next)) == "");
  next = text::source.next(*next, 0);
  REQUIRE(next);
  CHECK(next->field == "day");
  CHECK_FALSE(text::source.next(*next, 0));
  CHECK(bench[base::Id<Source>{made}].department == "Klantcontactcentrum");
}
