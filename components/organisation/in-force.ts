import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { NO_POLICY, type Policy } from '../../lib/settings/policy.ts';

/** The policy of the user's organisation, for everything below. */
export const PolicyInForce = createContext<Policy>(NO_POLICY);
export const usePolicy = (): Policy => useContext(PolicyInForce);
