import type { RunKind } from '../shared/bulk-endpoints';
import type { GroupsRequest, LookalikesRequest } from '../shared/lookalikes-endpoints';
import { serve } from './serve';

/** Sidebar: who is selected, to start from. */
global.readSeeds = function readSeeds(kind: RunKind): unknown {
  return serve('readSeeds', kind);
};

/** Sidebar: people or companies like the selected ones, for no more than the price that was shown. */
global.findLookalikes = function findLookalikes(request: LookalikesRequest): unknown {
  return serve('findLookalikes', request);
};

/** Sidebar: whom to reach at the selected companies, for no more than the price that was shown. */
global.findBuyingGroups = function findBuyingGroups(request: GroupsRequest): unknown {
  return serve('findBuyingGroups', request);
};
