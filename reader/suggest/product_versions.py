"""What belongs to a product's name after its alias: GPT-4o, Claude 3.5 Sonnet, 文心4.0."""

import re

#: Words of the makers for sizes and kinds of one model; they follow a space or a hyphen.
_EDITION = (
    r"(?i:Turbo[ ]?S|Turbo|Pro|Plus|Max|Mini|Nano|Lite|Flash|Ultra|Large|Medium|Small|Tiny|Base"
    r"|Long|Speed|Instruct|Chat|Coder|Code|Math|VL|Vision|Omni|Audio|Image|Preview|Opus"
    r"|Sonnet|Haiku|Think|Thinking|Main|Heavy|Terminus|Speciale|Reasoner|Next|Exp|Air"
    r"|Lightning|Master|Fast|High|Low|Latest|Highspeed|Agent|Codex|RL|SFT|MoE|Maverick|Scout"
    r"|Distill|Zero|Deep[ ]?Think|Gen[ ]?\d)"
)
#: What follows a maker's word in the names that programs use: qwen-max, glm-4-plus, grok-4.
ID_FOLLOWS = rf"(?=-?[vr]?\d|-{_EDITION})"
_NUMBER = r"\d+(?:\.\d+)*"
# Google10月 names a month, GPT4月活 a model.
_DATE = r"(?!\d*(?:月(?!活)|年(?!化)|日(?!活)))"
_GLUED = rf"{_DATE}[VvRrKkMmXx]?{_NUMBER}(?:x{_NUMBER})?[A-Za-z]{{0,2}}|A{_NUMBER}[Bb]"
# After a space a number may count something else: Kimi 3 次, Meta 35 万块, OpenAI 4 月.
_COUNTED = "万亿兆千百十个家款次倍元块刀镁年月日天周岁人名位条种张台套项件份美港欧点分秒小柜片颗"
_COUNTS = rf"(?![\d%]|[.,]\d|[ ]?[%{_COUNTED}])"
#: 309B总参数 is a size that is said of the model, 405B alone belongs to its name.
_SIZE = r"[Bb](?![ ]?(?:总|激活|活跃)?参数)"
_SPACED = rf"[VvRrKkMmXx]?\d{{1,3}}(?:\.\d{{1,2}})?(?:{_SIZE}|[TtoOVv]|x{_NUMBER}[Bb])?{_COUNTS}"
#: A word of a name is known by the number after it: MiniMax-Text-01.
_WORD = r"-[A-Z][A-Za-z]{1,9}(?=-\d)"
#: OpenAI-o1, ChatGPT o3-mini.
_REASONER = r"o[1-9](?![\d.])"
_JOINED = rf"{_WORD}|-?(?:{_GLUED})|-{_EDITION}|[ -]{_REASONER}"
_PART = rf"(?:{_JOINED}|[ ](?:{_SPACED})|[ ]{_EDITION})(?![A-Za-z0-9])"
#: One to six parts, each with what joins it.
_PARTS = re.compile(rf"(?:{_PART}){{1,6}}")
#: After Chinese words a number alone says little: only 4.0, 910B and V3 are versions.
_HAN_NUMBER = rf"[ ]?(?:[VvXxTtOoMm]\d+(?:\.\d+)*|\d{{1,3}}\.\d{{1,2}}|\d{{2,4}}[A-Z]){_COUNTS}"
_AFTER_HAN = re.compile(
    rf"(?:{_HAN_NUMBER}(?:[ -]?{_EDITION})?|[- ]?{_EDITION})(?:[ -]{_EDITION})?(?![A-Za-z0-9])"
)


def version_end(text: str, end: int, *, glued: bool = False) -> int:
    """Where the version that begins at *end*, after an alias, ends; *end* when there is none.

    With *glued*, one that a space parts from the alias does not count.
    """
    if glued and text[end : end + 1] == " ":
        return end
    last = text[end - 1]
    pattern = _PARTS if last.isascii() and last.isalnum() else _AFTER_HAN
    found = pattern.match(text, end)
    return end if found is None else found.end()
