"""From YAML files to a `Report`: places first, then types, then what the plan names; all faults in one pass."""

from stratege.read.orphans import tell_orphans
from stratege.read.policy import check_silences, policy_of, tell_unused
from stratege.read.report import read
from stratege.read.survey import survey
from stratege.read.versions import profiles_of

__all__ = ["check_silences", "policy_of", "profiles_of", "read", "survey", "tell_orphans", "tell_unused"]
