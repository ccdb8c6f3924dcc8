export const id = 202;
export const ids = [202];
export const modules = {

/***/ 6202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   newProposal: () => (/* binding */ newProposal)
/* harmony export */ });
function newProposal(_args, _terminal) {
    return Promise.resolve(2);
}


/***/ })

};
