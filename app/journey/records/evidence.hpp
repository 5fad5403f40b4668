#pragma once
// What the team knew before the first work session: the documents it analysed, the interviews it held within
// the organisation, and what these taught.
#include "journey/records/record.hpp"

namespace journey {

enum class SourceKind { Document, Interview };
template <> inline constexpr std::array<std::string_view, 2> enumerators<SourceKind>{"document", "interview"};

struct Source {
  static constexpr std::string_view table = "source";
  Id<Source> id{};
  SourceKind kind = SourceKind::Document;
  std::string title;      ///< of a document; what an interview was about
  std::string department; ///< or function: whose document it is, or whom they spoke; never somebody's name
  std::string day;        ///< when, as people write it
  double rank = 0;
  Id<Participant> author{};
  bool gone = false;

  template <class V> static constexpr void describe(V&& v) {
    const Fields field(v);
    field("kind", &Source::kind);
    field("title", &Source::title, fact::name);
    field("department", &Source::department, fact::name.personal());
    field("day", &Source::day, fact::name);
    field("rank", &Source::rank);
    field("author", &Source::author);
    field("gone", &Source::gone);
  }
  friend bool operator==(const Source&, const Source&) = default;
};

/// One finding of a source, on a card of its own.
struct Evidence {
  static constexpr std::string_view table = "evidence";
  Id<Evidence> id{};
  Id<Source> source{};
  std::string text;
  double rank = 0; ///< among those of its source
  Id<Participant> author{};
  bool gone = false;

  template <class V> static constexpr void describe(V&& v) {
    const Fields field(v);
    field("source", &Evidence::source, fact::owner.set());
    field("text", &Evidence::text, fact::note);
    field("rank", &Evidence::rank);
    field("author", &Evidence::author);
    field("gone", &Evidence::gone);
  }
  friend bool operator==(const Evidence&, const Evidence&) = default;
};

/// That a finding says something about a touchpoint.
struct EvidenceLink {
  static constexpr std::string_view table = "evidence_link";
  static constexpr std::array<std::string_view, 2> key{"evidence", "touchpoint"};
  Id<EvidenceLink> id{};
  Id<Evidence> evidence{};
  Id<Touchpoint> touchpoint{};
  bool gone = false;

  template <class V> static constexpr void describe(V&& v) {
    const Fields field(v);
    field("evidence", &EvidenceLink::evidence, fact::owner.set());
    field("touchpoint", &EvidenceLink::touchpoint, fact::needed);
    field("gone", &EvidenceLink::gone);
  }
  friend bool operator==(const EvidenceLink&, const EvidenceLink&) = default;
};

} // namespace journey
