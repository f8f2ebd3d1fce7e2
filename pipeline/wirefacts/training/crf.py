"""A linear chain of tags (conditional random field; Lafferty, McCallum and Pereira, 2001)."""

import torch
from torch import Tensor


def negative_log_likelihood(scores: Tensor, tags: Tensor, mask: Tensor, table: Tensor) -> Tensor:
    """Mean over the words of a batch.

    `scores` of (texts, words, tags), `tags` and `mask` of (texts, words); `table` of (tags + 2, tags): `table[i, j]` is the
    score of tag j after tag i, its last two rows those of a text's first and last word.
    """
    steps, first, last = table[:-2], table[-2], table[-1]
    gold = (
        _of_path(scores, tags, mask, steps)
        + first[tags[:, 0]]
        + last[tags.gather(1, mask.sum(1, keepdim=True) - 1)[:, 0]]
    )
    alpha = first + scores[:, 0]
    for word in range(1, scores.shape[1]):
        new = torch.logsumexp(alpha.unsqueeze(2) + steps, 1) + scores[:, word]
        alpha = torch.where(mask[:, word].bool().unsqueeze(1), new, alpha)
    return (torch.logsumexp(alpha + last, 1) - gold).sum() / mask.sum()


def _of_path(scores: Tensor, tags: Tensor, mask: Tensor, steps: Tensor) -> Tensor:
    emitted = scores.gather(2, tags.unsqueeze(2)).squeeze(2)
    moved = steps[tags[:, :-1], tags[:, 1:]] * mask[:, 1:]
    return (emitted * mask).sum(1) + moved.sum(1)
