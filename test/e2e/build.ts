import { buildExtension, buildStandIn } from '../../scripts/build.ts';

/** Builds once, before all of these tests: they look at what users get. */
export function setup(): void {
  buildExtension('chrome');
  buildExtension('firefox');
  buildStandIn();
}
