// Exports shaped as each tool makes them, with their quirks.
#include "survey/read_error.hpp"
#include "survey/survey.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace survey;
using journey::MeasureKind;

namespace {

std::vector<std::string> questionsOf(const Survey& survey) {
  std::vector<std::string> out;
  for (const Question& question : survey.questions)
    if (!question.isPersonal) out.push_back(question.text);
  return out;
}
std::vector<std::string> personalOf(const Survey& survey) {
  std::vector<std::string> out;
  for (const Question& question : survey.questions)
    if (question.isPersonal) out.push_back(question.text);
  return out;
}
std::vector<std::pair<std::size_t, Why>> rejectedOf(const Survey& survey) {
  std::vector<std::pair<std::size_t, Why>> out;
  for (const Rejected& rejected : survey.rejected) out.emplace_back(rejected.line, rejected.why);
  return out;
}
std::vector<std::int64_t> countsOf(const Survey& survey, std::string_view name) {
  const Question* question = findQuestion(survey, name);
  REQUIRE(question != nullptr);
  return tallyOf(survey, *question, question->guess.scale).counts;
}
std::optional<MeasureKind> kindOf(const Survey& survey, std::string_view name) {
  const Question* question = findQuestion(survey, name);
  REQUIRE(question != nullptr);
  return question->guess.kind;
}

using Strings = std::vector<std::string>;
using Counts = std::vector<std::int64_t>;
using Lines = std::vector<std::pair<std::size_t, Why>>;

} // namespace

TEST_CASE("Qualtrics: three rows of heads, previews and unfinished ones stay out") {
  const std::string file =
      "StartDate,EndDate,Status,IPAddress,Progress,Duration (in seconds),Finished,RecordedDate,ResponseId,"
      "RecipientLastName,RecipientFirstName,RecipientEmail,ExternalReference,LocationLatitude,"
      "LocationLongitude,DistributionChannel,UserLanguage,Q1,Q1_NPS_GROUP,Q2_1,Q3\r\n"
      "Start Date,End Date,Response Type,IP Address,Progress,Duration (in seconds),Finished,Recorded Date,"
      "Response ID,Recipient Last Name,Recipient First Name,Recipient Email,External Data Reference,"
      "Location Latitude,Location Longitude,Distribution Channel,User Language,"
      "\"How likely are you to recommend us,\nto a friend?\",Group,How satisfied are you? - The "
      "letter,Why?\r\n"
      "\"{\"\"ImportId\"\":\"\"startDate\"\",\"\"timeZone\"\":\"\"Europe/"
      "Amsterdam\"\"}\",\"{\"\"ImportId\"\":\"\"endDate\"\"}\","
      "\"{\"\"ImportId\"\":\"\"status\"\"}\",\"{}\",\"{}\",\"{}\",\"{}\",\"{}\",\"{\"\"ImportId\"\":\"\"_"
      "recordId\"\"}\","
      "\"{}\",\"{}\",\"{}\",\"{}\",\"{}\",\"{}\",\"{}\",\"{}\",\"{\"\"ImportId\"\":\"\"QID1\"\"}\",\"{}\",\"{"
      "}\",\"{}\"\r\n"
      "2026-10-01 09:00:00,2026-10-01 09:05:00,IP Address,198.51.100.7,100,300,True,2026-10-01 "
      "09:05:01,R_1,Jansen,Bo,"
      "bo@example.org,,52.1,5.1,anonymous,NL,10,Promoter,Very satisfied,Clear\r\n"
      "2026-10-02 09:00:00,2026-10-02 09:05:00,Survey Preview,198.51.100.7,100,300,True,2026-10-02 "
      "09:05:01,R_2,,,,,,,"
      "preview,NL,0,Detractor,Dissatisfied,Test\r\n"
      "2026-10-03 09:00:00,2026-10-03 09:05:00,IP Address,198.51.100.8,40,300,False,2026-10-09 "
      "09:05:01,R_3,,,,,,,"
      "anonymous,NL,3,Detractor,,\r\n"
      "2026-10-04 09:00:00,2026-10-04 09:05:00,IP Address,198.51.100.9,100,300,True,2026-10-04 "
      "09:05:01,R_4,,,,,,,"
      "anonymous,NL,6,Detractor,Neither satisfied nor dissatisfied,\"Late, and\nunclear\"\r\n"
      "2026-10-04 09:00:00,2026-10-04 09:05:00,IP Address,198.51.100.9,100,300,True,2026-10-04 "
      "09:05:01,R_4,,,,,,,"
      "anonymous,NL,6,Detractor,Neither satisfied nor dissatisfied,\"Late, and\nunclear\"\r\n";

  const Survey survey = readSurvey(file);

  CHECK(survey.tool == "qualtrics");
  CHECK(survey.responses.size() == 2);
  CHECK(rejectedOf(survey) == Lines{{6, Why::Preview}, {7, Why::Incomplete}, {10, Why::Duplicate}});
  CHECK(questionsOf(survey) == Strings{"How likely are you to recommend us,\nto a friend?",
                                       "How satisfied are you? - The letter", "Why?"});
  CHECK(personalOf(survey) == Strings{"IP Address", "Recipient Last Name", "Recipient First Name",
                                      "Recipient Email", "External Data Reference", "Location Latitude",
                                      "Location Longitude"});
  CHECK(kindOf(survey, "Q1") == MeasureKind::Promoter); // by the tool's own group, though no zero was given
  CHECK(countsOf(survey, "Q1") == Counts{0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1});
  CHECK(kindOf(survey, "Q2_1") == MeasureKind::Satisfaction);
  CHECK(countsOf(survey, "Q2_1") == Counts{0, 0, 1, 0, 1});
  CHECK(wordsOf(survey, *findQuestion(survey, "Q3")) == Strings{"Clear", "Late, and\nunclear"});
  CHECK(survey.wave == "2026-10-04");
}

TEST_CASE("Qualtrics: the older form of two rows, and one whose third row was taken out") {
  const Survey old = readSurvey(
      "V1,V2,V3,V5,V6,V7,V8,V9,V10,Q1\n"
      "ResponseID,ResponseSet,Name,EmailAddress,IPAddress,Status,StartDate,EndDate,Finished,"
      "How easy was it?\n"
      "R_1,Default Response Set,Anonymous,,198.51.100.7,0,2014-03-01 10:00:00,2014-03-01 10:04:00,1,5\n"
      "R_2,Default Response Set,Anonymous,,198.51.100.7,0,2014-03-02 10:00:00,2014-03-02 10:04:00,0,4\n"
      "R_3,Default Response Set,Anonymous,,198.51.100.7,1,2014-03-02 10:00:00,2014-03-02 10:04:00,1,4\n");
  CHECK(old.tool == "qualtrics");
  CHECK(old.responses.size() == 1);
  CHECK(rejectedOf(old) == Lines{{4, Why::Incomplete}, {5, Why::Preview}});
  CHECK(questionsOf(old) == Strings{"How easy was it?"});
  CHECK(kindOf(old, "Q1") == MeasureKind::Effort);
  CHECK(old.wave == "2014-03-01");

  const Survey cut = readSurvey("StartDate,Status,Finished,RecordedDate,ResponseId,DistributionChannel,Q1\n"
                                "2026-10-01,0,1,2026-10-01 10:00:00,R_1,anonymous,4\n");
  CHECK(cut.tool == "qualtrics");
  CHECK(cut.responses.size() == 1);
}

TEST_CASE("SurveyMonkey: a blank head inherits the question to its left") {
  const Survey survey = readSurvey(
      "Respondent ID,Collector ID,Date Created,Date Modified,IP Address,Email Address,First Name,Last "
      "Name,Custom Data 1,"
      "How likely is it that you would recommend us?,How do you rate:,,,Anything else?\n"
      ",,,,,,,,,Response,The letter,The desk,Other (please specify),Open-Ended Response\n"
      "118,44,10/24/2026 09:01:02 AM,10/24/2026 09:04:05 AM,198.51.100.7,bo@example.org,Bo,Jansen,x,"
      "10 - Extremely likely,4,5,,Fine\n"
      "119,44,10/25/2026 09:01:02 AM,10/25/2026 09:04:05 AM,198.51.100.8,,,,,0 - Not at all likely,2,3,the "
      "phone,\n");

  CHECK(survey.tool == "surveymonkey");
  CHECK(survey.responses.size() == 2);
  CHECK(questionsOf(survey) == Strings{"How likely is it that you would recommend us?",
                                       "How do you rate: – The letter", "How do you rate: – The desk",
                                       "How do you rate: – Other (please specify)", "Anything else?"});
  CHECK(personalOf(survey) ==
        Strings{"IP Address", "Email Address", "First Name", "Last Name", "Custom Data 1"});
  CHECK(kindOf(survey, "How likely is it") == MeasureKind::Promoter);
  CHECK(countsOf(survey, "How likely is it") == Counts{1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1});
  CHECK(countsOf(survey, "How do you rate: – The desk") == Counts{0, 0, 1, 0, 1});
  CHECK(findQuestion(survey, "How do you rate") == nullptr); // three begin with this
  CHECK(survey.wave == "2026-10-25");
}

TEST_CASE("Typeform: only what was submitted counts") {
  const Survey survey = readSurvey(
      "#,How was the letter?,Was it resolved in one go?,What is your email?,Response Type,Start Date (UTC),"
      "Stage Date (UTC),Submit Date (UTC),Network ID,Tags,Ending\n"
      "aaa111,7,1,bo@example.org,completed,2026-10-24 09:00:00,,2026-10-24 09:01:00,f00d,,Thanks\n"
      "bbb222,9,0,,started,2026-10-24 09:00:00,,,f00d,,\n"
      "ccc333,8,1,,partial,2026-10-24 09:00:00,,2026-10-24 09:01:00,f00d,,\n"
      "ddd444,8,1,an@example.org,completed,2026-10-26 09:00:00,,2026-10-26 09:01:00,f00d,,Thanks\n");

  CHECK(survey.tool == "typeform");
  CHECK(survey.responses.size() == 2);
  CHECK(rejectedOf(survey) == Lines{{3, Why::Incomplete}, {4, Why::Incomplete}});
  CHECK(questionsOf(survey) == Strings{"How was the letter?", "Was it resolved in one go?"});
  CHECK(personalOf(survey) == Strings{"What is your email?", "Network ID"});
  CHECK(kindOf(survey, "Was it resolved") == MeasureKind::FirstContact);
  CHECK(countsOf(survey, "Was it resolved") == Counts{0, 2});
  CHECK(survey.wave == "2026-10-26");
}

TEST_CASE("LimeSurvey: codes, full text, and both; without a date of sending it is incomplete") {
  const std::string rows = "\"1\",\"2026-10-24 10:00:00\",\"2\",\"nl\",\"123\",\"8\",\"Ja\",\"Duidelijk\"\n"
                           "\"2\",\"\",\"1\",\"nl\",\"124\",\"3\",\"\",\"\"\n"
                           "\"3\",\"2026-10-25 10:00:00\",\"2\",\"nl\",\"125\",\"6\",\"Nee\",\"\"\n";
  const std::vector<std::string> heads{
      "\"id\",\"submitdate\",\"lastpage\",\"startlanguage\",\"seed\",\"Q1\",\"Q2[SQ001]\",\"Q3\"\n",
      "\"Response ID\",\"Date submitted\",\"Last page\",\"Start language\",\"Seed\",\"Hoe tevreden bent u?\","
      "\"Is uw vraag in één keer opgelost?\",\"Waarom?\"\n",
      "\"Antwoord-ID\",\"Datum inzending\",\"Laatste pagina\",\"Starttaal\",\"Seed\",\"Hoe tevreden bent "
      "u?\","
      "\"Is uw vraag in één keer opgelost?\",\"Waarom?\"\n",
      "\"id. Response ID\",\"submitdate. Date submitted\",\"lastpage. Last page\",\"startlanguage. Start "
      "language\","
      "\"seed. Seed\",\"Q1. Hoe tevreden bent u?\",\"Q2[SQ001]. Is uw vraag in één keer opgelost?\",\"Q3. "
      "Waarom?\"\n"};
  for (const std::string& head : heads) {
    CAPTURE(head);
    const Survey survey = readSurvey(head + rows);
    CHECK(survey.tool == "limesurvey");
    CHECK(survey.responses.size() == 2);
    CHECK(rejectedOf(survey) == Lines{{3, Why::Incomplete}});
    REQUIRE(survey.questions.size() == 3);
    CHECK(personalOf(survey).empty());
    CHECK(survey.wave == "2026-10-25");
    CHECK(tallyOf(survey, survey.questions[0], {1, 10}).counts == Counts{0, 0, 0, 0, 0, 1, 0, 1, 0, 0});
    CHECK(survey.questions[1].guess.form == Guess::Form::YesNo);
  }
  const Survey both = readSurvey(heads[3] + rows);
  CHECK(findQuestion(both, "Q2[SQ001]") == findQuestion(both, "Is uw vraag in één keer opgelost?"));
  CHECK(kindOf(both, "Q2[SQ001]") == MeasureKind::FirstContact);
  CHECK(kindOf(both, "Q1") == MeasureKind::Satisfaction);
}

TEST_CASE("Google Forms and Microsoft Forms, in both languages") {
  const Survey google = readSurvey("Tijdstempel,E-mailadres,Hoe tevreden ben je?,Wat kan beter?\n"
                                   "24-10-2026 9:01:02,bo@example.org,4,Sneller\n25-10-2026 9:01:02,,5,\n");
  CHECK(google.tool == "google_forms");
  CHECK(google.responses.size() == 2);
  CHECK(questionsOf(google) == Strings{"Hoe tevreden ben je?", "Wat kan beter?"});
  CHECK(google.wave == "2026-10-25");
  CHECK(kindOf(google, "1") == std::nullopt); // by its place, which the address takes
  CHECK(kindOf(google, "2") == MeasureKind::Satisfaction);

  const Survey microsoft = readSurvey(
      "ID;Begintijd;Tijd van voltooien;E-mail;Naam;Hoe makkelijk was het?\n"
      "1;10/24/26 9:00:00;10/24/26 9:01:00;anonymous;;6\n2;10/24/26 9:00:00;10/24/26 9:01:00;anonymous;;7\n");
  CHECK(microsoft.tool == "microsoft_forms");
  CHECK(microsoft.responses.size() == 2);
  CHECK(questionsOf(microsoft) == Strings{"Hoe makkelijk was het?"});
  CHECK(kindOf(microsoft, "Hoe makkelijk") == MeasureKind::Effort);
  CHECK(readSurvey("ID,Start time,Completion time,Email,Name,How easy was it?\n1,a,b,anonymous,,6\n").tool ==
        "microsoft_forms");
}

TEST_CASE("any other table is read by its heads and by what stands below") {
  const Survey survey = readSurvey("Datum;Cijfer brief;Contact;Telefoonnummer;Waarom dit cijfer?;;\n"
                                   "2026-10-01;7,0;bo@example.org;0612345678;Te laat;;\n"
                                   "2026-10-02;8;an@example.org;0612345679;Prima;;\n"
                                   ";;;;;;\n"
                                   "2026-10-03;acht;;;Kort;;\n"
                                   "2026-10-03;9;;;Goed;;extra\n");
  CHECK(survey.tool == "csv");
  CHECK(survey.responses.size() == 4);
  CHECK(rejectedOf(survey) == Lines{{4, Why::Blank}});
  CHECK(questionsOf(survey) == Strings{"Cijfer brief", "Waarom dit cijfer?", ""});
  CHECK(personalOf(survey) == Strings{"Contact", "Telefoonnummer"});
  const Tally tally = tallyOf(survey, *findQuestion(survey, "Cijfer brief"), {1, 10});
  CHECK(tally.counts == Counts{0, 0, 0, 0, 0, 0, 1, 1, 1, 0});
  CHECK(tally.strange == std::vector<std::size_t>{5});

  CHECK(rejectedOf(readSurvey("a,b\n1,2\n1,2,3\n")) == Lines{{3, Why::TooWide}});
  CHECK(readSurvey("a,b\n").responses.empty());
  CHECK_THROWS_AS(readSurvey("\n\n"), ReadError);
}

TEST_CASE("a question about an e-mail is no personal one where its answers are marks") {
  const Survey survey =
      readSurvey("Wat vindt u van onze e-mail?,Wat is uw e-mail?,Uw naam\n7,a@b.nl,Bo\n8,,An\n");
  CHECK(questionsOf(survey) == Strings{"Wat vindt u van onze e-mail?"});
}
