import nock from 'nock';

// No test reaches the network; servers of the tests themselves listen on the loopback address.
nock.disableNetConnect();
nock.enableNetConnect(/^(127\.0\.0\.1|localhost)(:\d+)?$/);
