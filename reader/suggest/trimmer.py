"""Takes from the front of a suggested claim what is not the claim: connectives and frames."""

import re

from reader.core.span import Span
from reader.suggest.boundaries import trim

# These go wherever they open a claim, comma or not.
_BARE = (
    "但是|但|然而|不过|因此|因而|所以|于是|从而|况且|何况|此外|另外|而且|并且|只是|反观|可是|那么|故而|总之"
    "|而(?![今且言])|且(?!不)|故(?=此|而)|亦即|即是说|也就是说|换言之|换句话说|例如|比如|譬如|尤其是|特别是"
)
# These go only with the comma or colon after them.
_WITH_COMMA = (
    "首先|其次|再次|最后|同时|与此同时|当然|显然|可见|由此可见|事实上|实际上|其实|的确|诚然|毕竟|反之|相反"
    "|一言以蔽之|总而言之|总的来说|总体来看|总体而言|综上(?:所述)?|整体来看|简言之|简而言之|说白了"
    "|基于此|以此为背景|如此一来|在此基础上|在此背景下|由此|对此|为此|这意味着|可以说|坦率来说|坦白说"
    "|目前|如今|当前|现在|近日|日前|近期|此前|随后|接着|紧接着|具体来看|具体而言|从本质上看|本质上"
    "|值得一提的是|值得注意的是|需要指出的是|需要注意的是|不可否认(?:的是)?|不难看出|可以预见的是|可惜的是"
    "|遗憾的是|有趣的是|吊诡的(?:地方在于|是)|进一步说|更重要的是|更糟糕的(?:情况)?是|问题在于"
    "|据(?:悉|了解|介绍|报道|统计|称|[^，,。]{2,16}(?:报道|介绍|透露|显示|统计))|众所周知|在业内看来"
)
_SPEECH = (
    "表示|认为|指出|强调|坦言|直言|透露|判断|分析(?:称|道|说|认为)?|解释(?:称|道|说)?|补充(?:道|说)?|称|说|介绍"
    "|谈到|提到|写道|预测|预计|告诉[^，,。:：]{1,14}|对[^，,。:：]{2,14}(?:表示|说)|向[^，,。:：]{2,14}(?:分析|透露)"
)
_OPENING = re.compile(
    rf"[ ]?(?:(?:{_BARE})[ ]?[，,：:]?|(?:{_WITH_COMMA})[ ]?[，,：:]"
    rf"|[^，,。！!？?\n]{{1,40}}?(?:{_SPEECH})[ ]?[，,：:]"
    r"|(?:在|依)[^，,。！!？?\n]{1,20}看来[ ]?[，,])"
)
#: Less than this must not be left over of a claim.
_LEAST = 6
#: More connectives and frames than these do not open one claim.
_MOST = 6


def trim_claim(folded: str, span: Span) -> Span:
    """*span* without the connectives (但, 因此, 据悉) and frames (X表示,) that open it.

    Outer marks and spaces go too. What would leave fewer than six code points stays.
    """
    span = trim(folded, span)
    for _ in range(_MOST):
        found = _OPENING.match(folded, span.start, span.end)
        if found is None or span.end - found.end() < _LEAST:
            break
        shorter = trim(folded, Span(found.end(), span.end))
        if len(shorter) < _LEAST:
            break
        span = shorter
    return span
