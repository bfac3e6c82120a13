import type { World } from './world.ts';

/** Hosts the browsers ask on their own account, extension or not. */
const browsersOwn =
  /(^|\.)(google|googleapis|gvt1|gstatic|mozilla|mozgcp|firefox|microsoft|msedge|bing)\.(com|net|org)(:\d+)?$/;

/** Hosts that were asked for anything since the browser started, besides the site's own and the browser's errands. */
export const strangersAsked = ({ extranet }: World): string[] =>
  extranet.refused.filter((host) => !browsersOwn.test(host));
