"""Each mode has the conversion that suits the script of the text."""

import pytest

from reader.script import CONFIGS, Mode, Script, config_for, wrong_direction
from reader.script.modes import expects


@pytest.mark.parametrize("script", Script)
def test_as_written_is_never_converted(script):
    assert config_for(Mode.SOURCE, script) is None


@pytest.mark.parametrize(
    "script, expected",
    [
        (Script.HANS, [None, "s2t", "s2tw", "s2twp", "s2hk"]),
        (Script.HANT, ["t2s", None, "t2tw", "t2tw", "t2hk"]),
        (Script.MIXED, ["t2s", "s2t", "s2tw", "s2tw", "s2hk"]),
        (Script.UNDECIDED, ["t2s", "s2t", "s2tw", "s2tw", "s2hk"]),
    ],
)
def test_the_direction_follows_the_script(script, expected):
    assert [config_for(mode, script) for mode in list(Mode)[1:]] == expected


@pytest.mark.parametrize("script", [Script.HANS, Script.HANT])
@pytest.mark.parametrize("mode", Mode)
def test_no_mode_converts_in_the_wrong_direction(mode, script):
    config = config_for(mode, script)
    assert config is None or (config in CONFIGS and not wrong_direction(config, script))


def test_the_wrong_direction_is_known():
    assert wrong_direction("tw2sp", Script.HANS)
    assert wrong_direction("s2twp", Script.HANT)
    assert not wrong_direction("s2t", Script.MIXED)
    assert not wrong_direction("t2s", Script.UNDECIDED)


def test_every_conversion_expects_a_script():
    assert {config: expects(config) for config in CONFIGS} == {
        config: Script.HANS if config.startswith("s") else Script.HANT for config in CONFIGS
    }
