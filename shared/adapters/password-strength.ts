import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

/** 0 to 4; from 3 on about 10^8 guesses and more (Wheeler, zxcvbn, USENIX Security 2016). */
const leastScore = 3;

const estimator = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
const leaked = new Set(dictionary['passwords-common']);

export const isLeaked = (password: string): boolean => leaked.has(password.toLowerCase());

/** @param words what anybody knows of the person and the place */
export const isGuessable = (password: string, words: readonly string[]): boolean =>
  estimator.check(password, [...words]).score < leastScore;
