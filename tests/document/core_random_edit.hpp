#pragma once
// Seeded random edits over all tables, through what the records describe of themselves.
#include "document/document.hpp"
#include "document/rules.hpp"
#include "journey/questions.hpp"
#include "journey/schema.hpp"
#include "journey/votes.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace core {

class RandomEdits {
 public:
  explicit RandomEdits(std::uint64_t seed) : random_(seed) {}

  /// One gesture of one of eight people: something performed, undone, redone or taken back.
  void step(document::Document& document) {
    const base::Id<journey::Participant> by{1 + below(8)};
    switch (below(10)) {
    case 0: document.undo(by); break;
    case 1: document.redo(by); break;
    case 2:
    case 3: document.takeBack(by); break;
    default:
      for (int tries = 0; tries < 3 && isBroken(document, by); ++tries) {
      }
    }
  }

 private:
  /// A random gesture; whether it was refused because it broke a rule.
  bool isBroken(document::Document& document, base::Id<journey::Participant> by) {
    const auto refused = document.perform(by, {"deed.random", [&](document::Edit& edit) -> journey::Outcome {
                                                 for (auto n = 1 + below(4); n > 0; --n) change(edit);
                                                 if (document::brokenRule(edit.now(), edit.changes()))
                                                   return journey::Refusal{"refusal.broken"};
                                                 if (below(20) == 0)
                                                   return journey::Refusal{"refusal.random"};
                                                 return {};
                                               }});
    return refused && refused->text == "refusal.broken";
  }
  std::int64_t below(std::int64_t end) { return random_.next() % end; }

  void change(document::Edit& edit) {
    std::int64_t tables = 0;
    journey::Workshop::tables(edit.now(), [&](const auto&) { ++tables; });
    const auto chosen = below(tables);
    std::int64_t at = 0;
    journey::Workshop::tables(edit.now(), [&]<class Record>(const journey::Table<Record>& table) {
      if (at++ != chosen) return;
      if constexpr (std::is_same_v<Record, journey::Answer>) return answer(edit);
      const bool isNew = table.empty() || (below(3) == 0 && Record::table != "brief");
      const auto id = isNew ? edit.add<Record>() : anyOf(table);
      if (isNew) setNeeded(edit, id);
      const auto fields = below(4);
      for (std::int64_t i = 0; i < fields; ++i) changeField(edit, id);
    });
  }
  /// Given, given otherwise or taken back: as people do, always the one of its vote and question.
  void answer(document::Edit& edit) {
    const auto vote = anyOf(edit.now().votes);
    const auto question = value<journey::Answer, std::string>(edit.now(), "question");
    auto id = journey::answerId(vote, question);
    const bool isThere = edit.now().answers.find(id) != nullptr;
    if (isThere && below(3) == 0) return edit.remove(id);
    if (!isThere) id = edit.add(id);
    edit.set(id, &journey::Answer::vote, vote);
    edit.set(id, &journey::Answer::question, question);
    edit.set(id, &journey::Answer::value, 1 + below(10));
  }
  template <class Record> base::Id<Record> anyOf(const journey::Table<Record>& table) {
    if (table.empty()) return {};
    auto skipped = below(static_cast<std::int64_t>(table.size()));
    auto at = table.begin();
    while (skipped-- > 0) ++at;
    return (*at).id;
  }
  /// What makes a record the only one of its kind is said once, as people's deeds do: a seat is all they
  /// change.
  template <class Record> static bool isKept(std::string_view name) {
    const auto key = journey::schemaOf<Record>().key;
    if (Record::table == "participant") return name == "gone";
    return !key.empty() && (name == "gone" || std::find(key.begin(), key.end(), name) != key.end());
  }
  /// What a record means nothing without.
  template <class Record> void setNeeded(document::Edit& edit, base::Id<Record> id) {
    Record::describe(
        [&]<class Field>(std::string_view name, Field Record::*member, const journey::Facts& facts) {
          const bool isSubject = Record::table == "round" && (name == "touchpoint" || name == "number");
          if (facts.isSet || isSubject) edit.set(id, member, value<Record, Field>(edit.now(), name, true));
        });
  }
  template <class Record> void changeField(document::Edit& edit, base::Id<Record> id) {
    std::int64_t fields = 0;
    Record::describe([&](std::string_view, auto) { ++fields; });
    const auto chosen = below(fields);
    std::int64_t at = 0;
    Record::describe([&]<class Field>(std::string_view name, Field Record::*member) {
      if (at++ == chosen && !isKept<Record>(name))
        edit.set(id, member, value<Record, Field>(edit.now(), name));
    });
  }
  template <class Record, class Field>
  Field value(const journey::Workshop& now, std::string_view name, bool isNeeded = false) {
    Field field{};
    const journey::Facts& facts = journey::fieldOf(Record::table, name)->facts;
    if constexpr (journey::IsId<Field>::value) {
      if (isNeeded || below(4) != 0) field = any(now, field);
    } else if constexpr (std::is_same_v<Field, std::string>) {
      static constexpr std::array texts{"", "a", "Wachten", "é\"\\\n", "👨‍👩‍👧"};
      static constexpr std::array kinds{"need", "time", "failpoint", "support", "unheard_of"};
      const auto& among = facts.isWord ? kinds : texts;
      const auto& questions = journey::questions();
      if (name == "question" || name == "questions")
        field = questions[static_cast<std::size_t>(below(std::ssize(questions)))].name;
      else
        field = facts.isCode   ? "en"
                : facts.isInk  ? "M1 2 30 4M5 6"
                : facts.isHash ? ""
                               : among[static_cast<std::size_t>(below(std::ssize(among)))];
    } else if constexpr (std::is_enum_v<Field>) {
      field = static_cast<Field>(below(journey::enumerators<Field>.size()));
    } else if constexpr (std::is_same_v<Field, bool>) {
      field = below(2) == 1;
    } else if constexpr (std::is_same_v<Field, double>) {
      const double part = static_cast<double>(below(1000)) / 999;
      field = facts.lowest + part * (facts.highest - facts.lowest);
    } else {
      const auto lowest = static_cast<std::int64_t>(std::max(facts.lowest, -1000.0));
      const auto highest = static_cast<std::int64_t>(std::min(facts.highest, 1000.0));
      if (!journey::IsOptional<Field>::value || below(4) != 0) field = lowest + below(highest - lowest + 1);
    }
    return field;
  }
  template <class Record> base::Id<Record> any(const journey::Workshop& now, base::Id<Record>) {
    return anyOf(journey::tableOf<Record>(now));
  }

  base::Ids random_;
};

/// What the history makes of nothing.
inline journey::Workshop replayed(const document::History& history) {
  journey::Workshop workshop;
  for (const document::Event& event : history.events())
    if (!journey::apply(workshop, event.changes)) return {};
  return workshop;
}

} // namespace core
