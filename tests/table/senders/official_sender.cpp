// A TUIO tracker made of the official library (https://github.com/mkalten/TUIO11_CPP), which is no part of
// this project: tuio_senders.py builds this where it is told where the library lies.
//
//   official_sender PORT
//
// Reads from standard input, a line each: down N X Y | move N X Y | up N | blob N X Y W H | frame | sleep
// SECONDS.
#include "TuioServer.h"
#include "UdpSender.h"

#include <chrono>
#include <iostream>
#include <map>
#include <sstream>
#include <thread>

int main(int, char** arguments) {
  TUIO::TuioServer server(new TUIO::UdpSender("127.0.0.1", std::stoi(arguments[1])));
  server.setSourceName("official");
  std::map<int, TUIO::TuioCursor*> cursors;
  std::map<int, TUIO::TuioBlob*> blobs;
  server.initFrame(TUIO::TuioTime::getSessionTime());
  for (std::string line; std::getline(std::cin, line);) {
    std::istringstream words(line);
    std::string what;
    int number = 0;
    float x = 0, y = 0, w = 0, h = 0;
    words >> what;
    if (what == "sleep") {
      double seconds = 0;
      words >> seconds;
      std::this_thread::sleep_for(std::chrono::duration<double>(seconds));
    } else if (what == "frame") {
      server.commitFrame();
      server.initFrame(TUIO::TuioTime::getSessionTime());
    } else if (words >> number; what == "up" && cursors.count(number)) {
      server.removeTuioCursor(cursors[number]);
      cursors.erase(number);
    } else if (what == "up") {
      server.removeTuioBlob(blobs.at(number));
      blobs.erase(number);
    } else if (words >> x >> y; what == "down") {
      cursors[number] = server.addTuioCursor(x, y);
    } else if (what == "move") {
      server.updateTuioCursor(cursors.at(number), x, y);
    } else if (what == "blob") {
      words >> w >> h;
      blobs[number] = server.addTuioBlob(x, y, 0, w, h, w * h);
    }
  }
}
