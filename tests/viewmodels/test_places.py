"""Back and forward: every jump can be taken back, and made again."""

from reader.viewmodels.places import KEPT, Place, Places

A, B, C = Place("a", 0), Place("a", 50), Place("b", 7)


def test_back_returns_the_place_that_was_left() -> None:
    places = Places()
    places.leave(A)
    assert places.back(B) == A


def test_forward_returns_what_back_left() -> None:
    places = Places()
    places.leave(A)
    places.back(B)
    assert places.forward(A) == B


def test_a_new_jump_forgets_what_was_ahead() -> None:
    places = Places()
    places.leave(A)
    places.back(B)
    places.leave(C)
    assert not places.can_go_forward


def test_back_passes_over_the_place_one_is_at() -> None:
    places = Places()
    places.leave(A)
    places.leave(B)
    assert places.back(B) == A


def test_places_of_an_article_that_is_gone_are_forgotten() -> None:
    places = Places()
    places.leave(C)
    places.forget("b")
    assert not places.can_go_back


def test_a_bounded_number_is_kept() -> None:
    places = Places()
    for number in range(KEPT + 50):
        places.leave(Place("a", number))
    last = Place("a", KEPT + 50)
    steps = 0
    while (found := places.back(last)) is not None:
        last, steps = found, steps + 1
    assert steps == KEPT


def test_each_article_keeps_the_place_where_it_was_laid_down() -> None:
    places = Places(lambda: (50, 60))
    places.keep(places.here("a"))
    places.keep(C)
    assert (places.last("a"), places.last("b")) == (Place("a", 50, 60), C)
    places.forget("a")
    assert places.last("a") is None


def test_the_beginning_is_no_place_to_be_kept() -> None:
    places = Places()
    places.keep(A)
    assert places.last("a") is None
