"""The reports of a batch on other machines: `stratege batch offre clients.csv --scheduler tcp://node:8786`.

In order: `versions` (what decides of the bytes, here and there), `inputs` (the files of a project, sent with their
digest), `foreman` (a process on a worker, warm, that makes rows), `plugin` (what Dask keeps on each worker), `fleet`
(who sends the rows, and writes what comes back). Only the last two need Dask.
"""
