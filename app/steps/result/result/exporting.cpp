#include "steps/result/result/exporting.hpp"

#include "report/export.hpp"

#include <chrono>

namespace steps {

using namespace language::literals;

namespace {

Exporting::Done make(const journey::Workshop& workshop, const language::Catalogue& words,
                     const std::string& format, const std::filesystem::path& folder,
                     const report::Exporting& exporting) {
  std::vector<report::Format> wanted;
  for (const report::Format& known : report::formats())
    if (format == "all" || known.extension == format) wanted.push_back(known);
  try {
    Exporting::Done done{report::exportAll(workshop, words, folder, wanted, exporting), {}};
    for (const report::Format& one : wanted)
      for (const auto& file : done.files)
        if (one.tellsWho && file.extension() == "." + std::string(one.extension))
          done.tellsWho = file.filename().string();
    return done;
  } catch (const report::Cancelled&) {
    return {{}, words("result.cancelled"_text)};
  } catch (const report::ExportError& error) {
    return {{}, words.named(report::textOf(error.obstacle).id, {error.file.filename().string()})};
  }
}

/// Folders that media are mounted in: /media/<user>/<stick>, /run/media/<user>/<stick>.
void addMedia(std::vector<Destination>& out, const std::filesystem::path& root) {
  constexpr std::size_t most = 4;
  std::error_code none;
  for (const auto& user : std::filesystem::directory_iterator(
           root, std::filesystem::directory_options::skip_permission_denied, none)) {
    if (!user.is_directory(none)) continue;
    for (const auto& medium : std::filesystem::directory_iterator(
             user.path(), std::filesystem::directory_options::skip_permission_denied, none))
      if (medium.is_directory(none) && out.size() < most)
        out.push_back({medium.path().filename().string(), medium.path()});
  }
}

} // namespace

std::vector<Destination> destinations(const std::filesystem::path& workshopFile) {
  const auto folder = std::filesystem::absolute(workshopFile).parent_path();
  std::vector<Destination> out{{folder.filename().string(), folder}};
  addMedia(out, "/media");
  addMedia(out, "/run/media");
  return out;
}

void Exporting::start(const std::string& format, const std::filesystem::path& folder) {
  if (busy_.valid()) return;
  done_.reset();
  progress_ = std::make_shared<report::Progress>();
  room_.document.flush(); // what leaves the program is on disk first
  busy_ = std::async(std::launch::async, make, room_.workshop(), *room_.words, format, folder,
                     report::Exporting{.made = room_.utc(), .progress = progress_.get()});
}

void Exporting::look(ui::Frame& frame) {
  if (!busy_.valid()) return;
  if (busy_.wait_for(std::chrono::seconds{0}) == std::future_status::ready)
    done_ = busy_.get();
  else
    frame.again(frame.now() + 0.1);
}

} // namespace steps
