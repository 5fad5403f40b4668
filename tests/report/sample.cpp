#include "report/sample.hpp"

#include "journey/behaviour.hpp"
#include "journey/lanes.hpp"
#include "journey/questions.hpp"
#include "journey/repair.hpp"
#include "support/small_workshop.hpp"
#include "support/sources.hpp"

#include <algorithm>
#include <array>
#include <random>

namespace support {
namespace {

using journey::Touchpoint;

struct Line {
  const char* text;
  int channel, experience, importance; // the middle of the votes; 0: nobody votes
  int customers;                       // tenths; 0: nothing is known
};
struct Part {
  const char* stage;
  std::vector<std::pair<const char*, std::vector<Line>>> steps;
};

enum Channel { Email, Post, FaceToFace, Phone, Website, Mouth };
constexpr std::array<const char*, 6> channels{"e-mail",   "post",    "aan de balie",
                                              "telefoon", "website", "mond-tot-mond"};

const std::vector<Part>& journeyParts() {
  static const std::vector<Part> parts{
      {"Vóór de aanvraag",
       {{"Zich oriënteren",
         {{"Zoekt op de website of een vergunning nodig is", Website, 6, 7, 52},
          {"Vraagt de buurman die pas verbouwde", Mouth, 7, 4, 0},
          {"Belt de balie met een vraag over het omgevingsplan", Phone, 7, 6, 71}}},
        {"Zich voorbereiden",
         {{"Doet de vergunningcheck", Website, 5, 8, 44},
          {"Vooroverleg met de plantoetser", FaceToFace, 8, 8, 82},
          {"Offerte van de architect", Email, 0, 0, 0}}}}},
      {"Aanvraag",
       {{"Aanvragen",
         {{"Inloggen met DigiD", Website, 6, 5, 61},
          {"Formulier van 14 pagina’s invullen", Website, 3, 9, 28},
          {"Bouwtekeningen uploaden", Website, 4, 8, 33},
          {"Leges betalen", Website, 5, 6, 50},
          {"Ontvangstbevestiging", Email, 7, 6, 74}}}}},
      {"Levering",
       {{"Wachten",
         {{"Brief: gegevens ontbreken", Post, 3, 9, 21},
          {"Drie weken zonder bericht", Post, 2, 9, 24},
          {"Belt om te horen hoe het staat", Phone, 4, 7, 39}}},
        {"Beoordelen",
         {{"Keuring aan huis", FaceToFace, 8, 8, 80},
          {"Welstandscommissie: toelichting aan tafel", FaceToFace, 6, 7, 0},
          {"Buren krijgen de publicatie te zien", Post, 5, 6, 0}}},
        {"Beslissen",
         {{"Besluit in de bus", Post, 6, 10, 66}, {"Gebeld met felicitatie", Phone, 9, 8, 91}}}}},
      {"Na de aanvraag",
       {{"Bouwen",
         {{"Belt over de bezwaartermijnverlenging", Phone, 5, 6, 47},
          {"Start bouw melden", Website, 7, 4, 70},
          {"Toezichthouder komt langs", FaceToFace, 8, 7, 77}}},
        {"Gereedmelden",
         {{"Gereedmelding via het Omgevingsloket", Website, 6, 4, 63},
          {"Enquête over tevredenheid", Email, 4, 3, 0}}}}},
      {"Klachten",
       {{"Klagen",
         {{"Klacht via de website", Website, 3, 8, 30},
          {"Automatisch antwoord", Email, 3, 6, 35},
          {"Teruggebeld door de behandelaar zelf", Phone, 9, 9, 93},
          {"Excuusbrief van de wethouder", Post, 0, 0, 0}}}}}};
  return parts;
}

class Permit {
 public:
  Permit() {
    describe();
    for (std::int64_t seat = 0; seat < 8; ++seat) person(seat);
    for (std::size_t i = 0; i < channels.size(); ++i) {
      auto& channel = w_.add(w_.value.channels);
      channel.name = channels[i];
      channel.paper = static_cast<std::int64_t>(i);
      channel.rank = static_cast<double>(i);
      channelIds_.push_back(channel.id);
    }
    for (double rank = 1; const Part& part : journeyParts()) map(part, rank++);
    notes();
    ideas();
    rest();
  }
  journey::Workshop value() { return w_.value; }

 private:
  void describe() {
    auto& brief = w_.brief();
    brief.title = "Omgevingsvergunning aanvragen";
    brief.reason =
        "Inwoners bellen gemiddeld vier keer tijdens één aanvraag en de helft van de klachten gaat over "
        "wachten zonder bericht. De raad wil dat een aanvraag doen weer vanzelfsprekend wordt.";
    brief.goal = "Inwoners geven de aanvraag van een omgevingsvergunning een ruime voldoende.";
    brief.goalMeasure = "Rapportcijfer van aanvragers, per kwartaal";
    brief.goalFrom = "5,4";
    brief.goalTo = "7,5";
    brief.goalWhen = "eind volgend jaar";
    brief.product = "Omgevingsvergunning voor een verbouwing";
    brief.targetGroup = "Particuliere huiseigenaren";
    brief.period = "het afgelopen jaar";
    brief.scope = journey::Scope::Narrow;
    brief.frozenAt = 1790000000000;
  }

  void person(std::int64_t seat) {
    static constexpr std::array<std::pair<const char*, const char*>, 8> people{
        {{"Ingrid de Vries", "Dienstverlening"},
         {"Willem Bakker", "Vergunningen"},
         {"Ahmed El Idrissi", "Klantcontactcentrum"},
         {"Bram Jansen", "Informatievoorziening"},
         {"Fatima Öztürk", "Communicatie"},
         {"Jeroen van den Heuvel", "Toezicht en handhaving"},
         {"Sanne Visser", "Juridische zaken"},
         {"Noor Smit", "Directie"}}};
    auto& person = w_.participant(seat);
    const auto at = static_cast<std::size_t>(seat);
    person.name = people[at].first;
    person.department = people[at].second;
    person.rank = static_cast<double>(seat);
    person.lead = seat == 0;
    person.core = seat != 7;
    person.challenge = seat == 7 || seat == 0;
    people_.push_back(person.id);
  }

  void map(const Part& part, double rank) {
    auto& stage = w_.stage(rank);
    stage.name = part.stage;
    for (double stepRank = 1; const auto& [name, lines] : part.steps) {
      auto& step = w_.step(stage, stepRank++);
      step.name = name;
      steps_.push_back(step.id);
      for (double at = 1; const Line& line : lines) touchpoint(step, line, at++);
    }
  }

  void touchpoint(const journey::Step& step, const Line& line, double rank) {
    auto& one = w_.touchpoint(step, rank);
    one.text = line.text;
    one.channel = channelIds_[static_cast<std::size_t>(line.channel)];
    one.author = people_[touchpoints_.size() % people_.size()];
    one.star = line.importance >= 9;
    one.heart = line.experience == 8 && line.importance == 8;
    one.bolt = line.experience > 0 && line.experience <= 3;
    one.picked = line.importance >= 8 && line.experience > 0 && line.experience <= 4;
    one.voted = line.experience > 0;
    touchpoints_.push_back(one.id);
    if (line.customers > 0) {
      auto& score = w_.customers(one, line.customers / 10.0);
      score.n = 140 + line.customers;
      score.source = "Klanttevredenheidsonderzoek";
    }
    if (line.experience == 0) return;
    const auto& round = w_.round(one);
    journey::Estimate estimate;
    for (std::size_t i = 0; i < people_.size(); ++i) vote(round, line, i, estimate);
    auto& frozen = w_.add(w_.value.estimates);
    const double n = static_cast<double>(estimate.n);
    frozen.touchpoint = one.id;
    frozen.experience = estimate.experience / n;
    frozen.importance = estimate.importance / n;
    frozen.lowest = estimate.lowest;
    frozen.highest = estimate.highest;
    frozen.n = estimate.n;
  }

  void vote(const journey::Round& round, const Line& line, std::size_t person, journey::Estimate& sum) {
    const auto number = touchpoints_.size();
    const int wide = number % 9 == 4 ? 2 : 1;
    const auto around = [&](int middle, std::size_t k) {
      const int noise = (static_cast<int>((number * 7 + person * k) % 3) - 1) * wide;
      return std::clamp<std::int64_t>(middle + noise, 1, 10);
    };
    auto& vote = w_.add(w_.value.votes);
    vote.round = round.id;
    vote.participant = people_[person];
    const std::int64_t given = line.experience == 9
                                   ? std::min<std::int64_t>(10, 9 + static_cast<int>(person % 3) / 2)
                                   : around(line.experience, 5);
    const std::int64_t importance = around(line.importance, 11);
    w_.answer(vote, "experience", given), w_.answer(vote, "importance", importance);
    const auto experience = static_cast<double>(given);
    sum.lowest = sum.n == 0 ? experience : std::min(sum.lowest, experience);
    sum.highest = std::max(sum.highest, experience);
    sum.experience += experience;
    sum.importance += static_cast<double>(importance);
    ++sum.n;
  }

  void note(const char* kind, std::size_t step, const char* text) {
    auto& note = w_.add(w_.value.notes);
    note.kind = kind;
    note.step = steps_[step];
    note.text = text;
    note.rank = static_cast<double>(++noteRank_);
    note.author = people_[step % people_.size()];
  }

  void notes() {
    constexpr auto Need = "need", Expectation = "expectation";
    note(Need, 0, "Weten of ik iets mag voordat ik kosten maak");
    note(Need, 0, "Taal die ik begrijp");
    note(Expectation, 0, "Eén plek met het antwoord");
    note(Need, 1, "Zekerheid dat mijn plan kans heeft");
    note(Expectation, 1, "Iemand die meedenkt");
    note(Need, 2, "In één keer goed kunnen aanvragen");
    note(Expectation, 2, "Niet invullen wat de gemeente al weet");
    note(Expectation, 2, "Een half uur, geen avond");
    note(Need, 3, "Weten waar ik aan toe ben");
    note(Expectation, 3, "Iedere week een kort bericht");
    note(Need, 4, "Een eerlijke beoordeling");
    note(Expectation, 5, "Een besluit dat ik snap");
    note(Need, 6, "Kunnen beginnen met bouwen");
    note(Expectation, 7, "Met één klik klaar");
    note(Need, 8, "Gehoord worden");
    note(Expectation, 8, "Een mens aan de lijn, geen automatisch antwoord");
  }

  void ideas() {
    struct One {
      const char* text;
      int dots, score;
      std::size_t lifts;
      const char* why;
    };
    static constexpr std::array<One, 6> all{
        {{"Behandelaar belt binnen twee dagen zelf op om kennis te maken", 7, 9, 12, ""},
         {"Volg je aanvraag als een pakketje", 6, 9, 13, ""},
         {"Formulier dat invult wat de gemeente al weet", 5, 8, 7, "DigiD geeft nog niet alle gegevens door"},
         {"Eén A4 met wat er op de tekening moet staan, met een voorbeeld", 3, 7, 8,
          "Helpt maar verrast niet"},
         {"Spreekuur in de bouwmarkt op zaterdag", 2, 6, 2, "Bereik is te klein"},
         {"Taart bij de sleutel van het huis", 1, 0, 18, ""}}};
    for (std::size_t i = 0; i < all.size(); ++i) {
      auto& idea = w_.idea(true, static_cast<double>(i));
      idea.text = all[i].text;
      idea.why = all[i].why;
      idea.author = people_[i];
      auto& link = w_.add(w_.value.ideaLinks);
      link.idea = idea.id;
      link.touchpoint = touchpoints_[all[i].lifts];
      for (int dot = 0; dot < all[i].dots; ++dot)
        w_.dot(idea, *w_.value.participants.find(people_[static_cast<std::size_t>(dot)]));
      if (all[i].score == 0) continue;
      const auto& round = w_.test(idea);
      for (std::size_t person = 0; person < people_.size(); ++person) {
        auto& vote = w_.add(w_.value.votes);
        vote.round = round.id;
        vote.participant = people_[person];
        w_.answer(vote, "nine_plus",
                  std::clamp<std::int64_t>(all[i].score + (person == 3   ? -1
                                                           : person == 5 ? 1
                                                                         : 0),
                                           1, 10));
      }
    }
    auto& secret = w_.idea(false, 9);
    secret.text = "Nog in de eigen la";
    secret.author = people_[2];
  }

  void rest() {
    const auto& first = *w_.value.touchpoints.find(touchpoints_[3]);
    auto& second = w_.round(first, 2, true);
    for (std::size_t i = 0; i < 4; ++i) {
      auto& vote = w_.add(w_.value.votes);
      vote.round = second.id;
      vote.participant = people_[i];
      w_.answer(vote, "experience", 6), w_.answer(vote, "importance", 8);
      vote.late = i == 3;
    }
    auto& secret = w_.round(*w_.value.touchpoints.find(touchpoints_[7]), 2, false);
    auto& vote = w_.add(w_.value.votes);
    vote.round = secret.id;
    vote.participant = people_[1];
    w_.answer(vote, "experience", 10), w_.answer(vote, "importance", 10);
    auto& thrown = w_.touchpoint(*w_.value.steps.find(steps_[0]), 99);
    thrown.text = "In de prullenbak";
    thrown.gone = true;
    auto& agenda = w_.add(w_.value.agenda);
    agenda.name = "voting";
    agenda.minutes = 45;
  }

  SmallWorkshop w_{};
  std::vector<journey::Id<journey::Participant>> people_{};
  std::vector<journey::Id<journey::Channel>> channelIds_{};
  std::vector<journey::Id<journey::Step>> steps_{};
  std::vector<journey::Id<Touchpoint>> touchpoints_{};
  int noteRank_ = 0;
};

/// Fills every field of every record, references only with what is there already.
class Random {
 public:
  explicit Random(std::uint64_t seed) : random_(seed), ids_(seed) {}

  journey::Workshop workshop() {
    journey::Workshop out;
    out.briefs.add(journey::Id<journey::Brief>{1});
    journey::Workshop::tables(out, [&]<class Record>(journey::Table<Record>& table) {
      if constexpr (!std::is_same_v<Record, journey::Brief>)
        for (int i = below(12) + 1; i > 0; --i) table.add(ids_.make<Record>());
    });
    journey::Workshop::tables(out, [&]<class Record>(journey::Table<Record>& table) {
      std::vector<journey::Id<Record>> all;
      for (const Record& record : table) all.push_back(record.id);
      for (const auto id : all) fill(out, *table.find(id));
    });
    return journey::apply(out, journey::repairOf(out)) ? out : journey::Workshop{};
  }

 private:
  int below(int n) { return static_cast<int>(random_() % static_cast<std::uint64_t>(n)); }

  std::string text() {
    static const std::array<std::string, 10> pieces{"=SUM(A1)",
                                                    "é",
                                                    "👩🏽‍💻",
                                                    "a,b\"c",
                                                    "line\nnext",
                                                    "العربية",
                                                    "aansprakelijkheidsverzekering",
                                                    "\\u0000",
                                                    "'",
                                                    ""};
    std::string out;
    for (int i = below(4); i > 0; --i) out += pieces[static_cast<std::size_t>(below(10))];
    return out;
  }

  template <class Record> void fill(const journey::Workshop& workshop, Record& record) {
    Record::describe([&](std::string_view, auto member, const journey::Facts& facts) {
      value(workshop, facts, record.*member);
    });
    if constexpr (std::is_same_v<Record, journey::Round>) {
      const bool isTest = below(2) == 0;
      if (isTest)
        record.touchpoint = {};
      else
        record.idea = {};
      record.questions = isTest ? "nine_plus" : "experience importance";
    }
    if constexpr (std::is_same_v<Record, journey::Answer>) {
      const auto& questions = journey::questions();
      record.question = questions[static_cast<std::size_t>(below(static_cast<int>(questions.size())))].name;
      record.value = 1 + below(10);
    }
    if constexpr (std::is_same_v<Record, journey::Measure>) {
      record.lowest = below(2), record.highest = record.lowest + 1 + below(10);
      record.tally.clear();
      for (std::int64_t value = record.lowest; value <= record.highest; ++value)
        record.tally += (record.tally.empty() ? "" : ",") + std::to_string(below(9));
      record.wave = below(2) == 0 ? "2026-10-24" : "";
      if (below(3) == 0)
        record.touchpoint = {};
      else
        record.stage = {};
    }
    if constexpr (std::is_same_v<Record, journey::Inquiry>) {
      if (below(3) > 0) record.touchpoint = {};
      if (record.touchpoint) record.stage = {};
    }
    if constexpr (std::is_same_v<Record, journey::FollowUp>) {
      record.due = below(2) == 0 ? "2026-12-04" : "";
      record.contact = 0; // what it stands for leaves in no export
    }
    if constexpr (std::is_same_v<Record, journey::Behaviour>)
      if (journey::impossibleIn(record)) record.visits.reset();
    if constexpr (std::is_same_v<Record, journey::Agenda>) record.day = below(2) == 0 ? "2026-12-04" : "";
    if constexpr (std::is_same_v<Record, journey::Brief>) record.language = below(2) == 0 ? "nl" : "en";
  }

  template <class Field>
  void value(const journey::Workshop& workshop, const journey::Facts& facts, Field& field) {
    if constexpr (journey::IsOptional<Field>::value) {
      if (below(3) > 0) field = 1 + below(10);
    } else if constexpr (std::is_same_v<Field, bool>) {
      field = below(2) == 0;
    } else if constexpr (std::is_enum_v<Field>) {
      field = static_cast<Field>(below(static_cast<int>(journey::enumerators<Field>.size())));
    } else if constexpr (std::is_same_v<Field, std::string>) {
      const auto& lanes = journey::lanes();
      if (facts.isHash) return; // what it names is kept apart
      if (facts.isInk) return static_cast<void>(field = below(2) == 0 ? "" : "M1 2 300 4M5 1000");
      field = facts.isWord ? std::string{lanes[random_() % lanes.size()].id} : text();
    } else if constexpr (std::is_integral_v<Field>) {
      const auto lowest = static_cast<std::int64_t>(facts.lowest);
      field = lowest + below(static_cast<int>(std::min(facts.highest - facts.lowest + 1, 1000.0)));
    } else if constexpr (std::is_floating_point_v<Field>) {
      const double share = std::uniform_real_distribution<double>(0, 1)(random_);
      field = facts.lowest + share * (facts.highest - facts.lowest);
    } else {
      point(workshop, field);
    }
  }

  template <class Record> void point(const journey::Workshop& workshop, journey::Id<Record>& to) {
    const auto& table = journey::tableOf<Record>(workshop);
    auto at = table.begin();
    for (int skip = below(static_cast<int>(table.size())); skip > 0; --skip) ++at;
    to = (*at).id;
  }

  std::mt19937_64 random_;
  base::Ids ids_;
};

} // namespace

language::Catalogue texts(const std::string& code) {
  return language::Catalogue::read(support::sources() / "assets" / "languages" /
                                   (std::string{code} + ".json"));
}

journey::Workshop permitRequest() { return Permit().value(); }
journey::Workshop emptyWorkshop() { return SmallWorkshop().value; }
journey::Workshop randomWorkshop(std::uint64_t seed) { return Random(seed).workshop(); }

journey::Workshop longWorkshop(int touchpoints, int aStage) {
  SmallWorkshop w;
  w.brief().title = "Een lange reis";
  journey::Id<journey::Step> step;
  for (int i = 0; i < touchpoints; ++i) {
    if (i % aStage == 0) {
      auto& stage = w.stage(i);
      stage.name = "Fase " + std::to_string(i / aStage + 1);
      step = w.step(stage).id;
    }
    auto& one = w.touchpoint(*w.value.steps.find(step), i);
    one.text = "Contactmoment " + std::to_string(i + 1) + " arbeidsongeschiktheidsverzekering";
    if (i % 3 == 2) continue;
    w.vote(w.round(one), 1 + (i * 7) % 10, 1 + (i * 3) % 10);
  }
  return w.value;
}

} // namespace support
