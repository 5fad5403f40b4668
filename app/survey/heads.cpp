#include "survey/tool.hpp"
#include "survey/words.hpp"

#include <algorithm>

namespace survey {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view personal[] = {"ipaddress",
                                         "ipadres",
                                         "ip",
                                         "email",
                                         "emailaddress",
                                         "emailadres",
                                         "mail",
                                         "mailadres",
                                         "username",
                                         "gebruikersnaam",
                                         "name",
                                         "naam",
                                         "fullname",
                                         "volledigenaam",
                                         "firstname",
                                         "voornaam",
                                         "lastname",
                                         "achternaam",
                                         "surname",
                                         "phone",
                                         "phonenumber",
                                         "telefoon",
                                         "telefoonnummer",
                                         "mobile",
                                         "mobiel",
                                         "latitude",
                                         "longitude",
                                         "locationlatitude",
                                         "locationlongitude",
                                         "location",
                                         "locatie",
                                         "address",
                                         "adres",
                                         "postcode",
                                         "zipcode",
                                         "postalcode",
                                         "woonplaats",
                                         "customerid",
                                         "klantnummer",
                                         "dateofbirth",
                                         "geboortedatum"};
constexpr std::string_view response[] = {"responseid", "respondentid", "antwoordid", "reactieid",
                                         "submissionid"};
constexpr std::string_view submitted[] = {
    "submitdate",     "submittedat",     "submitted",      "datesubmitted", "timestamp",
    "tijdstempel",    "completiontime",  "recordeddate",   "enddate",       "datemodified",
    "datuminzending", "datumingezonden", "datumverzonden", "datum"};
constexpr std::string_view machine[] = {
    "startdate", "starttime", "begintijd", "duration",    "durationinseconds",
    "language",  "taal",      "useragent", "referrer",    "browser",
    "device",    "score",     "tags",      "collectorid", "datecreated",
    "status",    "finished",  "lastpage"};

constexpr std::string_view who[] = {
    "e-mail",     "email",          "e-mailadres",     "emailadres",     "mailadres",       "mail address",
    "telefoon",   "telefoonnummer", "phone",           "phone number",   "mobile number",   "mobiele nummer",
    "naam",       "name",           "voornaam",        "achternaam",     "first name",      "last name",
    "surname",    "address",        "adres",           "postcode",       "zip code",        "postal code",
    "woonplaats", "geboortedatum",  "date of birth",   "klantnummer",    "customer number", "bsn",
    "ip address", "ip-adres",       "contact details", "contactgegevens"};

} // namespace

std::vector<Head> headsOf(const Grid& grid, std::size_t row) {
  std::vector<Head> out(grid.width(row));
  for (std::size_t column = 0; column < out.size(); ++column)
    out[column].text = std::string{grid.cell(row, column)};
  return out;
}

std::optional<std::size_t> columnNamed(const Grid& grid, std::size_t row, std::string_view bareName) {
  if (row >= grid.rows()) return {};
  for (std::size_t column = 0; column < grid.width(row); ++column)
    if (bare(grid.cell(row, column)) == bareName) return column;
  return {};
}

Column usualColumn(std::string_view head) {
  const std::string name = bare(head);
  const auto isIn = [&](const auto& all) { return std::ranges::find(all, name) != std::end(all); };
  if (isIn(response)) return Column::Response;
  if (isIn(submitted)) return Column::Submitted;
  if (isIn(personal)) return Column::Personal;
  return isIn(machine) ? Column::Machine : Column::Answer;
}

bool asksWho(std::string_view question) { return holdsAny(plain(question), who); }

} // namespace survey
