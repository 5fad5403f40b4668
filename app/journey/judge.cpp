#include "journey/judge.hpp"

#include "base/encoded.hpp"
#include "base/utf8.hpp"
#include "journey/behaviour.hpp"
#include "journey/ink.hpp"
#include "journey/measures.hpp"
#include "journey/questions.hpp"
#include "journey/subject.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace journey {
namespace {

using Key = std::vector<Value>;
using Ids = std::set<std::int64_t>;

bool isNothing(const Value& value) { return std::holds_alternative<std::monostate>(value); }

/// "nl", "pt-BR": two or three small letters, then groups of letters and digits.
bool isLanguageCode(std::string_view text) {
  const std::size_t first = std::min(text.find('-'), text.size());
  const auto isSmall = [](char c) { return c >= 'a' && c <= 'z'; };
  const auto isAlike = [&](char c) {
    return isSmall(c) || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
  };
  return first >= 2 && first <= 3 && std::all_of(text.begin(), text.begin() + first, isSmall) &&
         std::all_of(text.begin(), text.end(), isAlike) && !text.ends_with('-') &&
         text.find("--") == std::string_view::npos;
}

bool isWord(std::string_view text) {
  return !text.empty() &&
         std::all_of(text.begin(), text.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
}

std::optional<Fault> faultOfText(const FieldSchema& field, const std::string& text) {
  if (!base::isCleanUtf8(text)) return Fault::NotText;
  const bool isLong = text.size() > field.facts.longest;
  if (field.facts.isCode && (isLong || !isLanguageCode(text))) return Fault::NotACode;
  if (field.facts.isWord && !isWord(text) && Value{text} != field.plain) return Fault::NotAWord;
  if (field.facts.isInk && !isLong && !inkIn(text)) return Fault::NotInk;
  if (field.facts.isHash && !text.empty() && !base::isSha256(text)) return Fault::NotAHash;
  return isLong ? std::optional{Fault::TooLong} : std::nullopt;
}

std::optional<Fault> faultOfNumber(const FieldSchema& field, const Value& value, double number) {
  if (!std::isfinite(number)) return Fault::WrongType;
  if (number >= field.facts.lowest && number <= field.facts.highest) return {};
  return value == field.plain ? std::nullopt : std::optional{Fault::OutOfRange};
}

bool isId(const Value& value) {
  base::Id<Brief> id;
  return fromValue(value, id);
}

/// The fields of one record that are looked at: all of one that is new, and where everything is.
using Names = std::set<std::string_view>;
bool isIn(const Names* names, std::string_view name) {
  return names == nullptr || names->contains("") || names->contains(name);
}

/// The faults of records of one kind.
template <class Record> class Judge {
 public:
  Judge(const Workshop& workshop, const Table<Record>& table, std::vector<Finding>& out)
      : workshop_(workshop), table_(table), out_(out) {}

  void fields(const Record& record, const Names* names = nullptr) {
    auto field = schema_.fields.begin();
    Record::describe([&](std::string_view name, auto member) {
      const FieldSchema& known = *field++;
      if (isIn(names, name) || (known.facts.isSet && isIn(names, "gone"))) one(record, known, record.*member);
    });
    if constexpr (std::is_same_v<Record, Round>) aboutOne(record, names), asksKnown(record, names);
    if constexpr (std::is_same_v<Record, Answer>) asked(record);
    if constexpr (std::is_same_v<Record, Measure>) counted(record, names);
    if constexpr (std::is_same_v<Record, Behaviour>)
      if (!record.gone && impossibleIn(record)) find(Fault::MoreThanThere, record, {});
    if constexpr (std::is_same_v<Record, Inquiry>)
      if ((isIn(names, "touchpoint") || isIn(names, "stage")) && record.touchpoint && record.stage)
        find(Fault::TwoSubjects, record, {});
  }

  void asked(const Answer& answer) {
    const Vote* vote = workshop_.votes.find(answer.vote);
    const Round* round = vote == nullptr ? nullptr : workshop_.rounds.find(vote->round);
    if (round == nullptr) return;
    const Question* question = questionNamed(answer.question);
    if (!asks(*round, answer.question)) find(Fault::NotAsked, answer, {});
    if (question != nullptr && answer.value && !question->takes(*answer.value))
      find(Fault::OffTheScale, answer, "value");
    if (vote->abstained) find(Fault::AbstainedAndGave, answer, {});
  }

  /// Of those that say they are the same, the first is right and each later one has a twin.
  void twins(const Ids* only) {
    if (schema_.key.empty()) return;
    std::map<Key, std::int64_t> first;
    if (only != nullptr) {
      std::set<Key> touched;
      for (const std::int64_t id : *only)
        if (const Record* record = table_.find({id}))
          if (const auto key = keyOf(*record)) touched.insert(*key);
      if (touched.empty()) return;
      for (const Record& record : table_)
        if (const auto key = keyOf(record); key && touched.contains(*key)) twin(record, *key, first);
      return;
    }
    for (const Record& record : table_)
      if (const auto key = keyOf(record)) twin(record, *key, first);
  }

 private:
  template <class Field> void one(const Record& record, const FieldSchema& field, const Field& held) {
    if constexpr (IsId<Field>::value) {
      if (held ? !isThere(held) : field.facts.isSet)
        find(held ? Fault::PointsAtNothing : Fault::NotSet, record, field.name);
    } else {
      const Value value = toValue(held);
      if (const auto fault = faultOf(field, value)) find(*fault, record, field.name);
      if (field.facts.isSet && value == field.plain && !isGone(record))
        find(Fault::NotSet, record, field.name);
    }
  }
  template <class To> bool isThere(base::Id<To> id) const {
    return tableOf<To>(workshop_).find(id) != nullptr;
  }
  static bool isGone(const Record& record) {
    if constexpr (requires { record.gone; }) return record.gone;
    return false;
  }

  void aboutOne(const Round& round, const Names* names) {
    bool isTouched = false;
    Round::describe([&]<class Field>(std::string_view name, Field Round::*) {
      if constexpr (IsId<Field>::value) isTouched = isTouched || isIn(names, name);
    });
    if (isTouched && countSubjects(round) != 1) find(Fault::TwoSubjects, round, {});
  }
  void asksKnown(const Round& round, const Names* names) {
    if (!isIn(names, "questions")) return;
    std::set<std::string_view> seen;
    for (const std::string_view name : namesIn(round.questions))
      if (questionNamed(name) == nullptr || !seen.insert(name).second)
        return find(Fault::UnknownQuestion, round, "questions");
  }

  void counted(const Measure& measure, const Names* names) {
    if (measure.gone) return;
    const auto isAny = [&](auto... name) { return (isIn(names, name) || ...); };
    if (isAny("touchpoint", "stage", "gone") &&
        static_cast<bool>(measure.touchpoint) == static_cast<bool>(measure.stage))
      find(Fault::TwoSubjects, measure, {});
    if (isAny("tally", "lowest", "highest", "gone") &&
        !tallyIn(measure.tally, measure.lowest, measure.highest))
      find(Fault::NotATally, measure, "tally");
  }

  /// Nothing: thrown away, or it says nothing yet.
  std::optional<Key> keyOf(const Record& record) const {
    if (isGone(record)) return {};
    Key key;
    bool isPlain = true;
    auto field = schema_.fields.begin();
    Record::describe([&](std::string_view name, auto member) {
      const FieldSchema& schema = *field++;
      if (std::find(schema_.key.begin(), schema_.key.end(), name) == schema_.key.end()) return;
      key.push_back(toValue(record.*member));
      isPlain = isPlain && key.back() == schema.plain;
    });
    return isPlain ? std::nullopt : std::optional{std::move(key)};
  }
  void twin(const Record& record, const Key& key, std::map<Key, std::int64_t>& first) {
    const auto [at, isFirst] = first.try_emplace(key, record.id.value);
    if (!isFirst) out_.push_back({Fault::Twin, std::string{Record::table}, record.id.value, {}, at->second});
  }
  void find(Fault fault, const Record& record, std::string_view field) {
    out_.push_back({fault, std::string{Record::table}, record.id.value, std::string{field}});
  }

  const Workshop& workshop_;
  const Table<Record>& table_;
  const RecordSchema& schema_ = schemaOf<Record>();
  std::vector<Finding>& out_;
};

/// What an event touched of each table.
struct Touched {
  std::map<std::int64_t, Names> fields; ///< of records that were made or changed
  Ids keys;                             ///< those whose key may have changed
  Ids removed;
};

std::map<std::string_view, Touched> touchedBy(const Changes& changes) {
  std::map<std::string_view, Touched> out;
  for (const Change& change : changes) {
    Touched& touched = out[change.table];
    const RecordSchema* record = schemaOf(change.table);
    if (record == nullptr) continue;
    if (change.field.empty() && isNothing(change.after)) {
      touched.removed.insert(change.id);
      continue;
    }
    touched.fields[change.id].insert(change.field);
    const bool isInKey = std::find(record->key.begin(), record->key.end(), change.field) != record->key.end();
    if (isInKey || change.field == "gone") touched.keys.insert(change.id);
  }
  return out;
}

/// Records that were there before and of which one of these fields changed.
Ids turned(const std::map<std::string_view, Touched>& touched, std::string_view table, const Names& fields) {
  Ids out;
  const auto at = touched.find(table);
  if (at == touched.end()) return out;
  for (const auto& changed : at->second.fields) {
    const auto isChanged = [&](std::string_view name) { return changed.second.contains(name); };
    if (!isChanged("") && std::ranges::any_of(fields, isChanged)) out.insert(changed.first);
  }
  return out;
}

/// Votes whose answers may be what nobody asks now: the vote changed, or its round.
Ids turnedVotes(const Workshop& workshop, const std::map<std::string_view, Touched>& touched) {
  Ids out = turned(touched, Vote::table, {"round", "abstained"});
  if (const Ids rounds = turned(touched, Round::table, {"questions"}); !rounds.empty())
    for (const Vote& vote : workshop.votes)
      if (rounds.contains(vote.round.value)) out.insert(vote.id.value);
  return out;
}

/// Whoever still points at records that were removed.
template <class Record>
void danglers(const Table<Record>& table, const std::map<std::string_view, Touched>& touched,
              std::vector<Finding>& out) {
  std::vector<const Ids*> removed;
  for (const FieldSchema& field : schemaOf<Record>().fields) {
    const auto at = touched.find(field.to);
    removed.push_back(field.to.empty() || at == touched.end() || at->second.removed.empty()
                          ? nullptr
                          : &at->second.removed);
  }
  if (std::all_of(removed.begin(), removed.end(), [](const Ids* ids) { return ids == nullptr; })) return;
  for (const Record& record : table) {
    auto ids = removed.begin();
    Record::describe([&]<class Field>(std::string_view name, Field Record::*member) {
      const Ids* gone = *ids++;
      if constexpr (IsId<Field>::value)
        if (gone != nullptr && gone->contains((record.*member).value))
          out.push_back(
              {Fault::PointsAtNothing, std::string{Record::table}, record.id.value, std::string{name}});
    });
  }
}

std::string_view why(Fault fault) {
  switch (fault) {
  case Fault::UnknownTable: return "there is no such table";
  case Fault::UnknownField: return "there is no such field";
  case Fault::WrongType: return "the value does not fit this field";
  case Fault::OutOfRange: return "the value is out of range";
  case Fault::NotText: return "it is not clean text";
  case Fault::NotACode: return "it is no code of a language";
  case Fault::NotAWord: return "it is no word in small letters";
  case Fault::NotInk: return "it is no drawing";
  case Fault::NotAHash: return "it is no name of a picture";
  case Fault::PointsAtNothing: return "it points at a record that is not there";
  case Fault::TooLong: return "the text is too long";
  case Fault::NotSet: return "it is not set";
  case Fault::Twin: return "it says the same as";
  case Fault::TwoSubjects: return "it is not about one thing";
  case Fault::UnknownQuestion: return "it asks something that is no question, or asks it twice";
  case Fault::NotAsked: return "nobody asked for it";
  case Fault::OffTheScale: return "the value is not on the question's scale";
  case Fault::AbstainedAndGave: return "its vote abstains";
  case Fault::NotATally: return "it does not count the values of its scale";
  case Fault::MoreThanThere: return "more dropped out or came back than were there";
  }
  return {};
}

} // namespace

bool isDamage(Fault fault) { return fault < Fault::TooLong; }

std::string told(const Finding& finding) {
  std::string out = finding.table + " " + std::to_string(finding.id);
  if (!finding.field.empty()) out += ", field " + finding.field;
  out.append(": ").append(why(finding.fault));
  if (finding.other != 0) out += " " + finding.table + " " + std::to_string(finding.other);
  return out;
}

std::optional<Fault> faultOf(const FieldSchema& field, const Value& value) {
  if (isNothing(value)) return field.isOptional ? std::nullopt : std::optional{Fault::WrongType};
  const auto* whole = std::get_if<std::int64_t>(&value);
  const auto* real = std::get_if<double>(&value);
  const auto* text = std::get_if<std::string>(&value);
  switch (field.kind) {
  case Kind::Reference: return isId(value) ? std::nullopt : std::optional{Fault::WrongType};
  case Kind::Truth:
  case Kind::Whole:
    return whole == nullptr ? std::optional{Fault::WrongType}
                            : faultOfNumber(field, value, static_cast<double>(*whole));
  case Kind::Real:
    if (whole != nullptr)
      return faultOfNumber(field, static_cast<double>(*whole), static_cast<double>(*whole));
    return real == nullptr ? std::optional{Fault::WrongType} : faultOfNumber(field, value, *real);
  case Kind::Text: return text == nullptr ? std::optional{Fault::WrongType} : faultOfText(field, *text);
  case Kind::Choice:
    return text != nullptr &&
                   std::find(field.choices.begin(), field.choices.end(), *text) != field.choices.end()
               ? std::nullopt
               : std::optional{Fault::WrongType};
  }
  return Fault::WrongType;
}

std::optional<Fault> faultOf(const Change& change) {
  const RecordSchema* record = schemaOf(change.table);
  if (record == nullptr) return Fault::UnknownTable;
  if (change.field.empty()) return {};
  const FieldSchema* field = record->find(change.field);
  return field == nullptr ? Fault::UnknownField : faultOf(*field, change.after);
}

std::vector<Finding> findingsIn(const Workshop& workshop) {
  std::vector<Finding> out;
  Workshop::tables(workshop, [&]<class Record>(const Table<Record>& table) {
    Judge<Record> judge{workshop, table, out};
    for (const Record& record : table) judge.fields(record);
    judge.twins(nullptr);
  });
  return out;
}

std::vector<Finding> findingsIn(const Workshop& workshop, const Changes& changes) {
  std::vector<Finding> out;
  const auto touched = touchedBy(changes);
  const bool isAnyRemoved =
      std::ranges::any_of(touched, [](const auto& of) { return !of.second.removed.empty(); });
  Workshop::tables(workshop, [&]<class Record>(const Table<Record>& table) {
    if (isAnyRemoved) danglers(table, touched, out);
    if constexpr (std::is_same_v<Record, Answer>)
      if (const Ids votes = turnedVotes(workshop, touched); !votes.empty())
        for (const Answer& answer : table)
          if (votes.contains(answer.vote.value)) Judge<Answer>{workshop, table, out}.asked(answer);
    const auto at = touched.find(Record::table);
    if (at == touched.end()) return;
    Judge<Record> judge{workshop, table, out};
    for (const auto& [id, names] : at->second.fields)
      if (const Record* record = table.find({id})) judge.fields(*record, &names);
    if (!at->second.keys.empty()) judge.twins(&at->second.keys);
  });
  return out;
}

} // namespace journey
