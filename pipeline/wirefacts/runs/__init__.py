"""The one way through, for every front.

Matrix products take one thread unless the environment says otherwise, as the encoder does: batches run in processes of their
own. numpy asks once, when it is first imported; so this stands here, before anything of this floor imports it.
"""

import os

if not {"OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS"} & set(os.environ):
    os.environ["OPENBLAS_NUM_THREADS"] = "1"
