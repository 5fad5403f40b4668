#pragma once
// What a workshop is made of: every kind of record, a file for each topic.
#include "journey/records/agenda.hpp"
#include "journey/records/brief.hpp"
#include "journey/records/channel.hpp"
#include "journey/records/customer_score.hpp"
#include "journey/records/estimate.hpp"
#include "journey/records/idea.hpp"
#include "journey/records/journey.hpp"
#include "journey/records/map.hpp"
#include "journey/records/note.hpp"
#include "journey/records/participant.hpp"
#include "journey/records/touchpoint.hpp"
#include "journey/records/vote.hpp"
