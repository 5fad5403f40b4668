#include "steps/result/result/exporting.hpp"

#include "report/export.hpp"

#include <chrono>
#include <iostream>

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
    return {{}, words(report::textOf(error.obstacle), {error.file.filename().string()})};
  } catch (const std::exception& error) {
    std::cerr << "journeytable: exporting " << format << ": " << error.what() << std::endl;
    return {{}, words("result.failed"_text)};
  }
}

} // namespace

void Exporting::start(const std::string& format, const std::filesystem::path& folder) {
  if (isBusy()) return;
  done_.reset();
  progress_ = std::make_shared<report::Progress>();
  waiting_ = Wanted{format, folder};
}

/// What leaves the program is on disk first; the table goes on meanwhile.
void Exporting::begin() {
  if (room_.document.failure())
    done_ = Done{{}, room_.say("result.unsaved"_text)};
  else if (room_.document.saving() != document::Document::Saving::Saved)
    return;
  else
    busy_ = std::async(std::launch::async, make, room_.workshop(), *room_.words, waiting_->format,
                       waiting_->folder, report::Exporting{.made = room_.utc(), .progress = progress_.get()});
  waiting_.reset();
}

void Exporting::look(ui::Frame& frame) {
  if (waiting_) begin();
  if (busy_.valid() && busy_.wait_for(std::chrono::seconds{0}) == std::future_status::ready)
    done_ = busy_.get();
  if (isBusy()) frame.again(frame.now() + 0.1);
}

} // namespace steps
